/**
 * What the driver's functions use in Firefox's own window and toolbox, as seen in 153. They are
 * sent as source text, so each takes what it needs as its first parameter or from `globalThis`.
 */
export interface FirefoxGlobals {
  readonly ChromeUtils: { importESModule(url: string): Record<string, unknown> };
  readonly WebExtensionPolicy: { getByID(id: string): { extension: FirefoxExtension } | null };
  readonly gBrowser: { selectedTab: unknown; selectedBrowser: RemoteBrowser };
  readonly Services: {
    readonly prefs: { setStringPref(name: string, value: string): void };
    readonly ppmm: {
      loadProcessScript(url: string, allowDelayedLoad: boolean): void;
      addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    };
    readonly clipboard: {
      readonly kGlobalClipboard: number;
      getData(transferable: Transferable, which: number): void;
    };
  };
  readonly Ci: Record<string, unknown>;
  readonly Cc: Record<string, { createInstance(type: unknown): unknown }>;
  readonly window: Window & Record<string, unknown>;
}

export interface FirefoxExtension {
  readonly views: Iterable<ExtensionView>;
  wakeupBackground?(): Promise<void>;
  terminateBackground(options: object): Promise<void>;
}

export interface ExtensionView {
  readonly viewType: string;
  readonly xulBrowser?: RemoteBrowser;
}

/** A `<browser>` element: the panel, or a tab's page. */
export interface RemoteBrowser extends HTMLElement {
  /** Not there while Firefox moves or removes the element. */
  readonly browsingContext: FirefoxBrowsingContext | undefined;
}

export interface FirefoxBrowsingContext {
  readonly topChromeWindow: Window & { browsingContext: FirefoxBrowsingContext };
  readonly currentWindowGlobal: {
    readonly innerWindowId: number;
    readonly documentURI: { readonly spec: string } | null;
    getActor(name: 'MarionetteCommands'): MarionetteActor;
  } | null;
}

export interface MarionetteActor {
  executeScript(script: string, args: unknown[], options: object): Promise<unknown>;
  dispatchEvent(name: string, details: object): Promise<void>;
  finalizeAction(): Promise<void>;
}

export interface Transferable {
  init(context: null): void;
  addDataFlavor(flavor: string): void;
  getTransferData(flavor: string, data: object): void;
}

export interface Toolbox {
  readonly currentToolId: string;
  readonly hostType: string;
  readonly doc: Document;
  readonly topWindow: Window & { browsingContext: FirefoxBrowsingContext };
  getAdditionalTools(): { id: string; label: string; extensionId?: string }[];
  getNetMonitorAPI(): Promise<unknown>;
  selectTool(id: string): Promise<unknown>;
  switchHost(host: string): Promise<void> | null;
}

/** `Capture.sys.mjs` of Firefox's remote agent. */
export interface CaptureModule {
  readonly capture: {
    canvas(window: unknown, context: unknown, ...place: number[]): Promise<HTMLCanvasElement>;
    toBase64(canvas: HTMLCanvasElement, type: string): string;
  };
}
