import browser from 'webextension-polyfill';
import { type HarEntryReading, readHarEntry } from '../core/har-entry';
import type { HttpExchange } from '../core/http-exchange';
import type { EntryGlance } from '../core/request/glance-at-entry';
import { callStoppedByPreflight, isPreflight } from '../core/response/preflight';
import { type Content, plainText, readContent } from './read-content';

export interface DevtoolsCapture<Selected> {
  /** Asked first, of the browser's own entry: what is not wanted for sure need not be read. */
  readonly glance: (entry: unknown) => EntryGlance;
  /** Asked of the body where it tells, so that the entry of one that tells nothing is not read either. */
  readonly mayHoldEvidence: (body: string) => boolean;
  /** Asked before the body is read: `undefined` drops the exchange, anything else goes with it. */
  readonly select: (entry: HarEntryReading) => Selected | undefined;
  readonly onExchange: (exchange: HttpExchange, selected: Selected) => void;
}

/**
 * Delivers the finished exchanges of the inspected tab, each with its body or the reason why there is
 * none, from this moment on and whether or not the panel was ever opened. The body is asked for
 * inside the event: after a navigation both browsers have forgotten it. Returns what ends it.
 */
export function captureDevtoolsNetwork<Selected>({
  glance,
  mayHoldEvidence,
  select,
  onExchange,
}: DevtoolsCapture<Selected>): () => void {
  const { onRequestFinished, onNavigated } = browser.devtools.network;
  let navigations = 0;
  const countNavigation = () => {
    navigations++;
  };
  const capture = async (request: unknown, isBodyToTell: boolean) => {
    const before = navigations;
    let content = isBodyToTell ? await askContent(request) : undefined;
    const text = content && plainText(content);
    if (text !== undefined && !mayHoldEvidence(text)) return;
    const entry = readCallEntry(request);
    const selected = entry && select(entry);
    if (entry === undefined || selected === undefined) return;
    content ??= await askContent(request);
    const responseBody = readContent(content, entry, navigations > before);
    onExchange({ ...entry.exchange, responseBody }, selected);
  };
  const onFinished = (request: unknown) => {
    const glanced = glance(request);
    return glanced === 'no-call' ? undefined : capture(request, glanced === 'body-tells');
  };
  onRequestFinished.addListener(onFinished);
  onNavigated.addListener(countNavigation);
  return () => {
    onRequestFinished.removeListener(onFinished);
    onNavigated.removeListener(countNavigation);
  };
}

/** The entry of a request that a page sent; of a preflight, the call that it stopped. */
function readCallEntry(request: unknown): HarEntryReading | undefined {
  const entry = readHarEntry(request);
  if (entry === undefined || !isPreflight(entry.exchange)) return entry;
  const exchange = entry.isChromium ? undefined : callStoppedByPreflight(entry.exchange);
  return exchange && { ...entry, exchange };
}

async function askContent(request: unknown): Promise<Content> {
  try {
    return { answer: await (request as { getContent(): Promise<unknown> }).getContent() };
  } catch (error) {
    return { error };
  }
}
