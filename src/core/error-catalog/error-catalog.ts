import type {
  Certainty,
  ErrorSide,
  ExplanationSource,
  Locale,
} from '../explanation/error-explanation';
import type { LinkKind } from '../explanation/explanation-link';
import type { Finding, RuledOut } from '../explanation/finding';
import type { MessageFact } from '../explanation/message-fact';
import type { GatewayErrorKind } from '../response/gateway-error';

/** What we say about one error code, in one language. */
export interface CatalogText {
  /** One or two sentences of our own: what happened. */
  readonly meaning: string;
  /** One to four, the most frequent first. */
  readonly causes: readonly string[];
  /** One to four, in the order in which to try them. */
  readonly nextSteps: readonly string[];
  /** When to repeat the call; left out where the class in `code-facts.ts` says all. */
  readonly retry?: string;
}

/** All explanations in one language; each is a chunk of its own that is loaded when it is needed. */
export interface ErrorCatalog {
  readonly locale: Locale;
  /** By code, of whatever service. */
  readonly codes: ReadonlyMap<string, CatalogText>;
  /** By service and code: `cvm ResourceInsufficient.SpecifiedInstanceType`. */
  readonly serviceCodes: ReadonlyMap<string, CatalogText>;
  /** A console gateway's own errors. */
  readonly gateway: Readonly<Record<GatewayErrorKind, CatalogText>>;
  readonly words: ExplanationWords;
  readonly headings: ExplanationHeadings;
  readonly factWords: (fact: MessageFact) => { readonly label: string; readonly value: string };
  readonly findingWords: (finding: Finding) => string;
  readonly ruledOutWords: (ruledOut: RuledOut) => string;
}

/** The sentences around the entries. */
export interface ExplanationWords {
  readonly found: Readonly<Record<Exclude<ExplanationSource, 'words'>, FoundWords>>;
  readonly notFound: string;
  /** An answer of a console's gateway itself. */
  readonly foundGateway: string;
  /** No entry: what the code's own words read. */
  readonly codeReads: (words: string) => string;
  readonly codeIsNumber: (code: string) => string;
  readonly codeHasNoWords: (quotedCode: string) => string;
  readonly noCode: string;
  /** Follows a first level's meaning, with the space between where the language has one: what stands behind it. Ends its sentence. */
  readonly codeAdds: (words: string) => string;
  readonly retryRead: string;
  readonly retryReadLater: string;
  readonly retryChecking: string;
  readonly retryUnknown: string;
  readonly side: Readonly<Record<ErrorSide, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly link: Readonly<Record<LinkKind, string>>;
  /** The page's own server signed: its key and clock cannot be seen from here. */
  readonly signedByServer: (host: string) => string;
  readonly signedByGateway: string;
}

/** What stands over the parts of an explanation. */
export interface ExplanationHeadings {
  readonly meaning: string;
  readonly official: string;
  /** Over the words of Tencent Cloud's own catalogue, where a person has loaded it. */
  readonly officialCatalog: string;
  readonly officialElsewhere: (service: string) => string;
  readonly causes: string;
  readonly ruledOut: string;
  readonly permission: string;
  readonly refusedAction: string;
  readonly refusedResource: string;
  readonly refusedAccount: string;
  /** Over the proposed policy: whether to have this is not for us to say. */
  readonly askAdministrator: string;
  readonly copyPolicy: string;
  readonly nextSteps: string;
  readonly retry: string;
  readonly side: string;
  readonly links: string;
  readonly message: string;
  /** Messages may change, so the message alone proves nothing. */
  readonly messageNote: string;
  /** Switches to the other language; in that language. */
  readonly otherLanguage: string;
}

export type FoundWords = (code: string, service: string) => string;
