/** A host or URL pattern that a person added, taken apart. */
export type HostPattern =
  /** `api.example.com`, any scheme; with a port only that one. */
  | { readonly kind: 'host'; readonly host: string }
  /** `*.example.com`: the host and all below it, any port. */
  | { readonly kind: 'subdomains'; readonly domain: string }
  /** `https://example.com/api/*`: the whole URL, `*` stands for any characters. */
  | {
      readonly kind: 'url';
      /** The texts between the asterisks, in order. */
      readonly pieces: readonly string[];
    };

/** Why a text is no pattern, for the person who typed it. */
export interface HostPatternProblem {
  readonly problem: string;
}
