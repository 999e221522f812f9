import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Call } from '../../core/call';
import type { Locale } from '../../core/explanation/error-explanation';
import type { Explainer } from '../../core/explanation/explainer';
import type { TicketOptions } from '../../core/ticket/ticket';
import type { CopyAsOptions, CopyEntry } from '../../view-model/copy-menu';
import type { CopySettings } from '../../view-model/copy-settings';
import type { TicketCopy } from '../../view-model/copy-ticket';
import type { DialogText } from '../../view-model/dialog-text';
import type { ErrorGroup } from '../../view-model/error-groups';
import { copySettingsUnder, type ManagedPolicy } from '../../view-model/managed-policy';
import type { PanelWords } from '../../view-model/words/en';
import type { CopyWriters } from './copy-writers';

/** What copying needs from the browser. */
export interface CopyPorts {
  /** False where the browser refuses. */
  copyText(text: string, html?: string): Promise<boolean>;
  saveCopySettings(settings: CopySettings): void;
  /** Tells what was changed in the options, also by other pages. */
  followCopySettings(callback: (settings: CopySettings) => void): void;
  loadCopyWriters(): Promise<CopyWriters>;
  loadExplainer(locale: Locale, site: CopySettings['site']): Promise<Explainer>;
  reportError(error: unknown): void;
  /** Such as `Chrome 156`. */
  readonly browserName: string;
  readonly utcOffsetMinutes: number;
  /** What an organisation decided for its people. */
  readonly policy: ReadonlySignal<ManagedPolicy>;
}

/** Everything that leaves the panel by the clipboard, masked as a person chose. */
export interface Copying {
  /** As they count: a policy stands over what was chosen. */
  readonly settings: ReadonlySignal<CopySettings>;
  /** False where a policy lets nobody lift the masks. */
  readonly mayUnmask: ReadonlySignal<boolean>;
  /** In which language tickets are written. */
  readonly ticketLocale: () => Locale;
  setTicketLanguage(locale: Locale): void;
  ticketOf(call: Call): Promise<TicketCopy>;
  /** Of calls that all ended in the same error. */
  groupTicketOf(calls: readonly Call[]): Promise<TicketCopy>;
  /** The calls of a group, a line each. */
  groupLinesOf(group: ErrorGroup): Promise<TicketCopy>;
  /** The ticket with its masks marked, to look at. */
  preview(call: Call): Promise<DialogText>;
  ticketEntries(call: Call): Promise<readonly CopyEntry[]>;
  copyAsEntries(call: Call): Promise<readonly CopyEntry[]>;
  listEntries(calls: readonly Call[]): Promise<readonly CopyEntry[]>;
}

export interface CopyingOptions {
  readonly ports: CopyPorts;
  readonly settings: Signal<CopySettings>;
  /** The language of the explanations on the screen. */
  readonly explainer: ReadonlySignal<Explainer>;
  readonly words: ReadonlySignal<PanelWords>;
  readonly neighboursOf: (call: Call) => readonly Call[];
}

export function createCopying(options: CopyingOptions): Copying {
  const { ports, settings, explainer, words, neighboursOf } = options;
  const ticketExplainer = signal(explainer.value);
  effect(() => {
    const { ticketLanguage, site } = settings.value;
    if (ticketLanguage === 'auto' || ticketLanguage === explainer.value.locale) {
      ticketExplainer.value = explainer.value;
      return;
    }
    ports.loadExplainer(ticketLanguage, site).then((loaded) => {
      if (settings.peek().ticketLanguage === loaded.locale) ticketExplainer.value = loaded;
    }, ports.reportError);
  });

  const counting = computed(() => copySettingsUnder(ports.policy.value, settings.value));
  const mayUnmask = computed(() => ports.policy.value.unmaskedCopies);
  const isAllowed = ({ id }: CopyEntry) => id !== 'ticket-unmasked' || mayUnmask.value;
  const masking = () => {
    const { masksPersonal: personal, extraNames } = counting.value;
    return { personal, extraNames };
  };
  const ticketOptions = (): Omit<TicketOptions, 'format'> => {
    const { footer, hasParameters, hasClient, hasTraceId } = settings.value;
    return {
      ...masking(),
      explainer: ticketExplainer.value,
      utcOffsetMinutes: ports.utcOffsetMinutes,
      browser: ports.browserName,
      neighboursOf,
      footer,
      lines: { parameters: hasParameters, client: hasClient, traceId: hasTraceId },
    };
  };
  const copyAsOptions = (): CopyAsOptions => ({
    ...masking(),
    utcOffsetMinutes: ports.utcOffsetMinutes,
    madeBy: `TC3 Inspector, ${ports.browserName}`,
    now: Date.now,
  });
  const load = () => ports.loadCopyWriters();
  return {
    settings: counting,
    mayUnmask,
    ticketLocale: () => ticketExplainer.value.locale,
    setTicketLanguage: (ticketLanguage) => {
      settings.value = { ...settings.value, ticketLanguage };
      ports.saveCopySettings(settings.value);
    },
    ticketOf: async (call) => (await load()).ticketCopy(call, ticketOptions(), words.value),
    groupTicketOf: async (calls) =>
      (await load()).groupTicketCopy(calls, ticketOptions(), words.value),
    groupLinesOf: async (group) => ({
      text: (await load()).errorGroupTsv(group, ports.utcOffsetMinutes),
      confirmation: words.value.errorGroupDetails.copied(group.calls.length),
    }),
    preview: async (call) => (await load()).ticketPreview(call, ticketOptions(), words.value),
    ticketEntries: async (call) =>
      (await load()).ticketMenu([call], ticketOptions(), words.value).filter(isAllowed),
    copyAsEntries: async (call) => (await load()).copyAsMenu(call, copyAsOptions(), words.value),
    listEntries: async (calls) => (await load()).copyCallsMenu(calls, copyAsOptions(), words.value),
  };
}
