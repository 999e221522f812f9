import type { ErrorCatalog } from '../error-catalog/error-catalog';
import type { Cause, FactWords } from './error-explanation';
import type { Findings } from './finding';

/**
 * Proven causes first, then what the message says, then what is odd in this call without being
 * proven, then the usual ones on file. Only `found` claims certainty.
 */
export function orderCauses(
  findings: Findings | undefined,
  inThisCall: readonly FactWords[],
  usual: readonly string[],
  { locale, findingWords }: ErrorCatalog,
): readonly Cause[] {
  const said = inThisCall
    .map(({ label, value }) => (locale === 'zh' ? `${label}：${value}` : `${label}: ${value}`))
    .join(locale === 'zh' ? '；' : '; ');
  return [
    ...(findings?.found ?? []).map((finding) => cause('found', findingWords(finding))),
    ...(said === '' ? [] : [cause('message-says', said)]),
    ...(findings?.suspected ?? []).map((finding) => cause('often', findingWords(finding))),
    ...usual.map((text) => cause('often', text)),
  ];
}

function cause(certainty: Cause['certainty'], text: string): Cause {
  return { certainty, text };
}
