import type { ExplanationHeadings, ExplanationWords } from '../error-catalog/error-catalog';
import type { GatewayErrorKind } from '../response/gateway-error';
import type { ErrorExplanation, ExplainInput, Locale } from './error-explanation';

/** Explains errors in one language. */
export interface Explainer {
  readonly locale: Locale;
  readonly words: ExplanationWords;
  readonly headings: ExplanationHeadings;
  /** Never throws; a code that is not on file is only put into words. */
  readonly explain: (input: ExplainInput) => ErrorExplanation;
  /** One sentence for the list; the same each time for the same code and service. */
  readonly brief: (code: string, service: string | undefined) => string;
  /** The same of a console gateway's own error. */
  readonly briefGateway: (kind: GatewayErrorKind) => string;
}
