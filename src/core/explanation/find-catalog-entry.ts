import type { CatalogText, ErrorCatalog } from '../error-catalog/error-catalog';
import { commonErrorRoots } from './common-error-codes';
import { parseErrorCode } from './error-code';
import type { ExplanationSource } from './error-explanation';
import { spellOutErrorCode } from './spell-out-error-code';
import { endedWords } from './words-of-unknown-code';

/** What is on file about a code, and how it was found. */
export interface CatalogEntry {
  readonly text: CatalogText;
  /** Its key in `codeFacts`. */
  readonly key: string;
  readonly found: Exclude<ExplanationSource, 'words'>;
  readonly foundCode: string;
  /** The entry's meaning, with what the code adds to it. */
  readonly meaning: string;
  readonly foundWords: string;
}

/**
 * From the most to the least certain: the code of this service, the code of any service, the code of
 * another service, its first level. `undefined` where nothing is on file.
 */
export function findCatalogEntry(
  code: string,
  service: string | undefined,
  catalog: ErrorCatalog,
): CatalogEntry | undefined {
  const { codes, serviceCodes, words } = catalog;
  const ownKey = `${service} ${code}`;
  const own = serviceCodes.get(ownKey);
  if (own !== undefined) return exact(own, ownKey, code, service, catalog);
  const general = codes.get(code);
  if (general !== undefined) return exact(general, code, code, service, catalog);
  const other = elsewhere(code, catalog);
  if (other !== undefined) {
    const [key, text] = other;
    const foundWords = words.found.elsewhere(code, key.slice(0, key.indexOf(' ')));
    return { text, key, found: 'elsewhere', foundCode: code, meaning: text.meaning, foundWords };
  }
  const { first, rest } = parseErrorCode(code);
  const text = codes.get(first);
  if (text === undefined) return undefined;
  const found = commonErrorRoots.has(first) && first !== 'AuthFailure' ? 'first-level' : 'family';
  const adds = endedWords(rest, spellOutErrorCode);
  return {
    text,
    key: first,
    found,
    foundCode: first,
    meaning: adds === undefined ? text.meaning : `${text.meaning}${words.codeAdds(adds)}`,
    foundWords: words.found[found](first, service ?? ''),
  };
}

function exact(
  text: CatalogText,
  key: string,
  code: string,
  service: string | undefined,
  { words }: ErrorCatalog,
): CatalogEntry {
  const foundWords = words.found.exact(code, service ?? '');
  return { text, key, found: 'exact', foundCode: code, meaning: text.meaning, foundWords };
}

/** There are a few dozen entries of single services. */
function elsewhere(code: string, { serviceCodes }: ErrorCatalog) {
  const ending = ` ${code}`;
  return [...serviceCodes].find(([key]) => key.endsWith(ending));
}
