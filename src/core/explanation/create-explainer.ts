import { codeFacts } from '../error-catalog/code-facts';
import type { ErrorCatalog } from '../error-catalog/error-catalog';
import { officialSentences } from '../error-catalog/official-sentences';
import type { ErrorExplanation, ExplainInput, FactWords } from './error-explanation';
import { explainGatewayError } from './explain-gateway-error';
import type { Explainer } from './explainer';
import type { CloudSite } from './explanation-link';
import { explanationLinks } from './explanation-links';
import { findCatalogEntry } from './find-catalog-entry';
import { findCauses } from './findings/find-causes';
import { readMessageFacts } from './message/read-message-facts';
import { orderCauses } from './order-causes';
import { permissionRefusal } from './permission-policy';
import { retryAdvice } from './retry-advice';
import { signerSteps } from './signer-steps';
import { siteOfCall } from './site-of-call';
import { usualCauses } from './usual-causes';
import { wordsOfUnknownCode } from './words-of-unknown-code';

export interface ExplainerOptions {
  /** Where links lead when the call itself does not show its site. */
  readonly site: CloudSite;
}

/** Explains errors by one language's catalogue. */
export function createExplainer(catalog: ErrorCatalog, options: ExplainerOptions): Explainer {
  const briefs = new Map<string, string>();
  return {
    locale: catalog.locale,
    words: catalog.words,
    headings: catalog.headings,
    explain: (input) => explain(input, catalog, options),
    briefGateway: (kind) => catalog.gateway[kind].meaning,
    brief: (code, service) => {
      const key = `${service ?? ''} ${code}`;
      const known = briefs.get(key);
      if (known !== undefined) return known;
      const brief = briefly(code, service, catalog);
      if (briefs.size >= MOST_BRIEFS) briefs.clear();
      briefs.set(key, brief);
      return brief;
    },
  };
}

/** Real pages meet some dozens of codes; what a hostile one invents is forgotten again. */
const MOST_BRIEFS = 2_000;

function briefly(code: string, service: string | undefined, catalog: ErrorCatalog): string {
  const official = catalog.locale === 'en' ? officialSentences.get(code) : undefined;
  const entry = findCatalogEntry(code, service, catalog);
  return official ?? entry?.text.meaning ?? wordsOfUnknownCode(code, catalog.words);
}

function explain(
  input: ExplainInput,
  catalog: ErrorCatalog,
  { site }: ExplainerOptions,
): ErrorExplanation {
  const { code, service, action, call, message = '', neighbours = [] } = input;
  const { words } = catalog;
  const outcome = call?.outcome;
  if (outcome?.kind === 'error' && outcome.gatewayError !== undefined) {
    return explainGatewayError(code, outcome.gatewayError, catalog);
  }
  const facts = readMessageFacts(message);
  const inThisCall: readonly FactWords[] = facts.map((fact) => ({
    fact,
    ...catalog.factWords(fact),
  }));
  const entry = findCatalogEntry(code, service, catalog);
  const findings = call && findCauses(call, facts, neighbours);
  const official = officialSentences.get(code);
  const known = entry && codeFacts.get(entry.key);
  const side = known?.side ?? 'unknown';
  const permission = side === 'permission' ? permissionRefusal(facts) : undefined;
  return {
    code,
    locale: catalog.locale,
    ...(official !== undefined && { official }),
    meaning: entry?.meaning ?? wordsOfUnknownCode(code, words),
    found: entry?.found ?? 'words',
    ...(entry !== undefined && { foundCode: entry.foundCode }),
    foundWords: entry?.foundWords ?? words.notFound,
    inThisCall,
    causes: orderCauses(
      findings,
      inThisCall,
      usualCauses(entry?.key ?? '', entry?.text.causes ?? [], findings, call),
      catalog,
    ),
    ruledOut: (findings?.ruledOut ?? []).map(catalog.ruledOutWords),
    nextSteps: signerSteps(code, call, entry?.text.nextSteps ?? [], words),
    side,
    sideWords: words.side[side],
    retry: retryAdvice(known?.retry, entry?.text.retry, action, words),
    ...(permission !== undefined && { permission }),
    links: explanationLinks({
      code,
      side,
      isPermission: side === 'permission',
      site: call === undefined ? site : siteOfCall(call, site),
      ...(call && { call }),
    }),
  };
}
