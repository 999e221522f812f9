import { callExpression } from './call-expression';
import type { CspViolation } from './csp-violation';
import type { FirefoxGlobals } from './firefox-globals';
import type { FirefoxSession } from './firefox-session';

interface Problems {
  readonly errors: string[];
  readonly violations: CspViolation[];
}
/**
 * Collects what goes wrong in the extension's documents, from the browser's side and from their
 * very start on: call it before the extension is installed.
 */
export class FirefoxProblems {
  readonly #session: FirefoxSession;

  private constructor(session: FirefoxSession) {
    this.#session = session;
  }

  static async watch(session: FirefoxSession): Promise<FirefoxProblems> {
    await session.inBrowser(watchFromBrowser, callExpression(watchInProcess, []));
    return new FirefoxProblems(session);
  }

  /** Everything so far. */
  read(): Promise<Problems> {
    return this.#session.inBrowser(() => {
      const { window } = globalThis as unknown as FirefoxGlobals;
      return window.tc3Problems as Problems;
    });
  }
}

function watchFromBrowser(processScript: string): void {
  const { Services, window } = globalThis as unknown as FirefoxGlobals;
  const problems: Problems = { errors: [], violations: [] };
  window.tc3Problems = problems;
  const listen = Services.ppmm.addMessageListener.bind(Services.ppmm);
  listen('tc3:error', ({ data }) => void problems.errors.push(data as string));
  listen('tc3:violation', ({ data }) => void problems.violations.push(data as CspViolation));
  // The browser's own process refuses a data: script ("unsafe filename"); the others run it.
  const url = `data:application/javascript;charset=utf-8,${encodeURIComponent(processScript)}`;
  Services.ppmm.loadProcessScript(url, true);
}

/**
 * Runs in every process, now and later; the extension's documents have one of their own. The
 * browser's console service hears of exceptions too, but neither of `console.error` nor in which
 * document a rejection without an Error happened.
 */
function watchInProcess(): void {
  const { Cc, Ci, Services, WindowGlobalChild } = globalThis as unknown as ProcessGlobals;
  const isExtension = (url: unknown) => String(url).startsWith('moz-extension:');
  const storage = Cc['@mozilla.org/consoleAPI-storage;1']?.getService(Ci.nsIConsoleAPIStorage);
  const anyPrincipal = Cc['@mozilla.org/systemprincipal;1']?.createInstance(Ci.nsIPrincipal);
  storage?.addLogEventListener(({ wrappedJSObject: { level, filename, arguments: parts } }) => {
    if (!/^(error|assert|exception)$/.test(level) || !isExtension(filename)) return;
    sendAsyncMessage('tc3:error', parts.map(String).join(' '));
  }, anyPrincipal);
  Services.console.registerListener({
    observe: (message) => {
      const warning = 1;
      if (!(message instanceof Ci.nsIScriptError) || message.flags & warning) return;
      const global = WindowGlobalChild.getByInnerWindowId(message.innerWindowID);
      const url = message.sourceName || global?.contentWindow?.location.href;
      // Firefox's note on a document that is gone; nobody in it awaits anything any more (153).
      const isOfGoneDocument = /^Promise (?:resolved|rejected) after context unloaded/.test(
        message.errorMessage,
      );
      if (isExtension(url) && !isOfGoneDocument)
        sendAsyncMessage('tc3:error', message.errorMessage);
    },
  });
  Services.obs.addObserver((document) => {
    if (!isExtension(document.documentURI)) return;
    document.addEventListener('securitypolicyviolation', (event) => {
      sendAsyncMessage('tc3:violation', {
        document: document.documentURI,
        directive: event.effectiveDirective,
        blocked: event.blockedURI,
      });
    });
  }, 'document-element-inserted');
}

/** A process script's own function; not a property of its `globalThis` (153). */
declare function sendAsyncMessage(name: string, data: unknown): void;

interface ProcessGlobals {
  readonly Ci: {
    readonly nsIConsoleAPIStorage: unknown;
    readonly nsIPrincipal: unknown;
    readonly nsIScriptError: new () => ScriptError;
  };
  readonly Cc: Record<
    string,
    { getService(type: unknown): ConsoleStorage; createInstance(type: unknown): unknown }
  >;
  readonly WindowGlobalChild: {
    getByInnerWindowId(id: number): { readonly contentWindow: Window | null } | null;
  };
  readonly Services: {
    readonly console: { registerListener(listener: { observe(message: unknown): void }): void };
    readonly obs: { addObserver(observer: (document: Document) => void, topic: string): void };
  };
}
interface ScriptError {
  readonly flags: number;
  readonly sourceName: string;
  readonly innerWindowID: number;
  readonly errorMessage: string;
}
interface ConsoleStorage {
  addLogEventListener(
    listener: (message: {
      wrappedJSObject: { level: string; filename: string; arguments: unknown[] };
    }) => void,
    principal: unknown,
  ): void;
}
