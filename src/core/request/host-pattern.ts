/** A host or URL pattern that a person added, taken apart. Plain data, so that it can be kept. */
export interface HostPattern {
  /** `undefined` for both. */
  readonly scheme: 'http:' | 'https:' | undefined;
  /** In lower case and as browsers write it. */
  readonly hostname: string;
  /** `*.example.com`: also all hosts below it. */
  readonly withSubdomains: boolean;
  /** `undefined` for any. */
  readonly port: string | undefined;
  /** What the path must be; `undefined` for any. */
  readonly path: PathPattern | undefined;
}

export interface PathPattern {
  /** The texts between the asterisks, in order; one alone where there is no asterisk. */
  readonly pieces: readonly string[];
  /** Whether the query is compared too. */
  readonly withQuery: boolean;
}

/** Why a text is no pattern. */
export type HostPatternProblem =
  /** Nothing was typed. */
  | { readonly problem: 'empty' }
  /** White space inside: several at once, or a sentence. */
  | { readonly problem: 'space' }
  /** Neither http nor https; `part` is what stands there. */
  | { readonly problem: 'scheme'; readonly part: string }
  /** It would match all there is. */
  | { readonly problem: 'every-site' }
  /** An asterisk elsewhere than before the first dot. */
  | { readonly problem: 'asterisk-in-host' }
  /** `part` is no host name. */
  | { readonly problem: 'no-host'; readonly part: string };
