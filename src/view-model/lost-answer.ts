import type { Call } from '../core/call';
import { isReadAction } from '../core/explanation/action-kind';
import { consolePages } from '../core/explanation/console-pages';
import { siteOfCall } from '../core/explanation/site-of-call';
import type { PanelWords } from './words/en';

/** Around the call's time, to allow for clocks that differ. */
const MARGIN_MS = 2 * 60_000;

/** Ways to find what became of a call whose answer nobody kept. */
export interface LostAnswer {
  /** `cvm RunInstances 2026-11-24 03:10 to 03:14 UTC`: what to look for in CloudAudit. */
  readonly searchText: string;
  /** CloudAudit on the site of the call: it records console calls with RequestId and error code. */
  readonly auditUrl: string;
  /** Loading the page anew repeats it without harm. */
  readonly mayReload: boolean;
}

/** `undefined` for calls whose answer is there, or was never given. */
export function lostAnswer(call: Call, words: PanelWords): LostAnswer | undefined {
  const { outcome, exchange, request } = call;
  if (outcome.kind !== 'unknown' || exchange.source !== 'observer') return undefined;
  const from = minuteText(exchange.startedAt - MARGIN_MS);
  const to = minuteText(exchange.startedAt + (exchange.durationMs ?? 0) + MARGIN_MS);
  const name = [request.service, request.action].filter(Boolean).join(' ');
  return {
    searchText: words.lostAnswer.searchText(name, from, to.slice(11)).trim(),
    auditUrl: consolePages[siteOfCall(call, 'china')].cloudAudit,
    mayReload: isReadAction(request.action),
  };
}

function minuteText(unixMs: number): string {
  return new Date(unixMs).toISOString().slice(0, 16).replace('T', ' ');
}
