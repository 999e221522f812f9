import type { QualifierName } from './qualifier';

/** What keeps a text from being a filter, and where: from `start` up to `end`, in characters. */
export type FilterProblem = FilterProblemKind & { readonly start: number; readonly end: number };

export type FilterProblemKind =
  | { readonly kind: 'too-long'; readonly limit: number }
  /** More groups and minus signs within each other than anybody reads. */
  | { readonly kind: 'too-deep'; readonly limit: number }
  /** From the quote to the end. */
  | { readonly kind: 'unclosed-quote' }
  /** From the slash to the end. */
  | { readonly kind: 'unclosed-regex' }
  /** The parenthesis that is never closed. */
  | { readonly kind: 'unclosed-group' }
  /** The parenthesis that closes nothing. */
  | { readonly kind: 'unopened-group' }
  | { readonly kind: 'empty-group' }
  /** `""` */
  | { readonly kind: 'empty-quote' }
  /** `OR` without a term before it or behind it. */
  | { readonly kind: 'lonely-or' }
  /** `-` without a term right behind it. */
  | { readonly kind: 'lonely-minus' }
  /** A qualifier with nothing behind its colon, its equals sign, its comparison or a comma. */
  | { readonly kind: 'empty-value'; readonly qualifier: QualifierName }
  /** The browser does not take it; `detail` is its own word. */
  | { readonly kind: 'bad-regex'; readonly source: string; readonly detail: string }
  /** Looks like a qualifier and is none; `nearest` where one is written much like it. */
  | {
      readonly kind: 'unknown-qualifier';
      readonly name: string;
      readonly nearest: QualifierName | undefined;
    }
  /** Not one of the words that the qualifier knows. */
  | {
      readonly kind: 'unknown-value';
      readonly qualifier: QualifierName;
      readonly value: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  | { readonly kind: 'bad-number'; readonly qualifier: QualifierName; readonly value: string }
  /** A number with a unit that the qualifier does not know. */
  | {
      readonly kind: 'bad-unit';
      readonly qualifier: QualifierName;
      readonly unit: string;
      readonly known: readonly string[];
    }
  /** Neither a span of time nor a time. */
  | { readonly kind: 'bad-time'; readonly value: string };
