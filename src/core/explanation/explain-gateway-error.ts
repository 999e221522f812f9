import type { ErrorCatalog } from '../error-catalog/error-catalog';
import type { GatewayErrorKind } from '../response/gateway-error';
import type { ErrorExplanation, ErrorSide } from './error-explanation';

const SIDE: Readonly<Record<GatewayErrorKind, ErrorSide>> = {
  session: 'session',
  csrf: 'session',
  conflict: 'session',
  'unknown-action': 'request',
  other: 'unknown',
};

/** Explains what a console's gateway says for itself; its numbers are no codes of the API. */
export function explainGatewayError(
  code: string,
  kind: GatewayErrorKind,
  { gateway, locale, words }: ErrorCatalog,
): ErrorExplanation {
  const { meaning, causes, nextSteps, retry } = gateway[kind];
  const side = SIDE[kind];
  return {
    code,
    locale,
    meaning,
    found: 'exact',
    foundCode: code,
    foundWords: words.foundGateway,
    inThisCall: [],
    causes: causes.map((text) => ({ certainty: 'often', text })),
    ruledOut: [],
    nextSteps,
    side,
    sideWords: words.side[side],
    retry:
      retry === undefined
        ? { kind: 'unknown', text: words.retryUnknown }
        : { kind: 'after-a-fix', text: retry },
    links: [],
  };
}
