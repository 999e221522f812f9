import browser from 'webextension-polyfill';
import { type HarEntryReading, readHarEntry } from '../core/har-entry';
import type { HttpExchange, ResponseBody } from '../core/http-exchange';
import { callStoppedByPreflight, isPreflight } from '../core/response/preflight';
import { readContent, refusedContent } from './read-content';

export interface DevtoolsCapture<Selected> {
  /** Asked first, of the browser's own entry: what is not wanted for sure need not be read. */
  readonly isPlainlyOther: (entry: unknown) => boolean;
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
  isPlainlyOther,
  select,
  onExchange,
}: DevtoolsCapture<Selected>): () => void {
  const { onRequestFinished, onNavigated } = browser.devtools.network;
  let navigations = 0;
  const countNavigation = () => {
    navigations++;
  };
  const onFinished = async (request: unknown) => {
    if (isPlainlyOther(request)) return;
    const entry = readCallEntry(request);
    if (entry === undefined) return;
    const selected = select(entry);
    if (selected === undefined) return;
    const before = navigations;
    const responseBody = await readBody(request, entry, () => navigations > before);
    onExchange({ ...entry.exchange, responseBody }, selected);
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

async function readBody(
  request: unknown,
  entry: HarEntryReading,
  hasNavigated: () => boolean,
): Promise<ResponseBody> {
  try {
    const answer: unknown = await (request as { getContent(): Promise<unknown> }).getContent();
    return readContent(answer, entry, hasNavigated());
  } catch (error) {
    return refusedContent(error, hasNavigated());
  }
}
