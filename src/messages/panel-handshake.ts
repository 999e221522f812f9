import type { CallLog } from '../core/call-log';
import type { TabRecorder } from '../core/ledger/tab-recorder';
import type { Markers } from '../core/markers';

/**
 * What the devtools page hands to each panel document. Both pages share an origin, so the log goes
 * over by reference; whichever side comes second meets the first one's mark.
 */
export interface PanelHandshake {
  readonly log: CallLog;
  readonly recorder: TabRecorder;
  readonly markers: Markers;
  /**
   * What the last panel document was showing, as a text of its own; Firefox makes a new document when
   * the dock moves, and the old one's objects are dead by then (153).
   */
  readonly kept: { choices: string };
  /** Opens the options page, at one site where an origin is given; a panel cannot in Firefox. */
  readonly openOptions: (origin: string | undefined) => void;
  /**
   * The theme when the panel was shown. In Chromium `themeName` of a document that is made after a
   * change is still the old one (Chromium 156); the devtools page has followed all changes.
   */
  readonly theme: 'light' | 'dark';
}

const PROPERTY = 'tc3';
const READY_EVENT = 'tc3-ready';

/** Devtools page: gives the log to a panel's window, at any moment of its loading. */
export function offerToPanel(panelWindow: Window, handshake: PanelHandshake): void {
  Object.assign(panelWindow, { [PROPERTY]: handshake });
  panelWindow.dispatchEvent(new Event(READY_EVENT));
}

/** Panel: calls back once, with what the devtools page has given or gives later. */
export function onHandshake(
  panelWindow: Window,
  callback: (handshake: PanelHandshake) => void,
): void {
  const take = () => {
    const offered = (panelWindow as unknown as Record<string, unknown>)[PROPERTY];
    if (offered === undefined) return false;
    callback(offered as PanelHandshake);
    return true;
  };
  if (take()) return;
  panelWindow.addEventListener(READY_EVENT, take, { once: true });
}
