import { type FoundSecret, plainSecret } from './found-secret';

interface Pattern {
  readonly name: string;
  /** What every match has near its beginning; looked for first, as that is fast. */
  readonly needle: string;
  /** Tried where the needle stands. The group `value` is the secret. */
  readonly form: RegExp;
}

/** Nothing of a word before, save the end of an escape. */
const WORD_START = String.raw`(?:(?<![\w-])|(?<=\\[nrtbf]|\\u[\da-fA-F]{4}|%[\da-fA-F]{2}))`;

function pattern(name: string, needle: string, form: string): Pattern {
  return { name, needle, form: new RegExp(form, 'y') };
}

const PATTERNS: readonly Pattern[] = [
  // Permanent and temporary, of the Chinese and of the international site.
  pattern('SecretId', 'AKID', String.raw`${WORD_START}(?<value>AKID[\w-]{20,})`),
  pattern('SecretId', 'IKID', String.raw`${WORD_START}(?<value>IKID[\w-]{20,})`),
  // https://www.rfc-editor.org/rfc/rfc7519; an encrypted one has five parts, an unsigned one ends in a dot.
  pattern(
    'JWT',
    'eyJ',
    String.raw`${WORD_START}(?<value>eyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*){1,3})`,
  ),
  // A word such as "authentication" may follow as well: a token has a digit.
  pattern(
    'Bearer',
    'earer',
    String.raw`(?<=[Bb])earer(?:[ +]|%20)+(?<value>(?=[\w.~/-]*\d)[\w.~+/-]{8,}=*)`,
  ),
  // Compressed, then base64 with `*`, `-` and `_` for `+`, `/` and `=`. https://cloud.tencent.com/document/product/269/32688
  pattern(
    'UserSig',
    'eJ',
    String.raw`${WORD_START}(?<value>(?=[A-Za-z\d]*[*-]|[A-Za-z\d]+_)eJ[\w*-]{80,})`,
  ),
  pattern(
    'password',
    '://',
    String.raw`:\/\/[^\s/?#"'@:\\<>]{0,256}:(?<value>[^\s/?#"'@\\<>]{1,256})(?=@)`,
  ),
];

const PEM_START = '-----BEGIN';
const PEM_END = '-----END';
const PEM_HEAD = /-----BEGIN(?:[A-Z\d ]|\+|%20){1,64}-----/y;
const PEM_TAIL = /-----END(?:[A-Z\d ]|\+|%20){1,64}-----/y;
/** What a key that was cut may still have. */
const PEM_CONTENT = /(?:[\w+/=\s]|\\[nrt]|%[\da-fA-F]{2})*/y;
const LONGEST_PEM = 100_000;

/** Finds what has the form of a secret, in text of any kind. Public keys are none. */
export function findPatternSecrets(text: string): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const { name, needle, form } of PATTERNS) {
    for (let at = text.indexOf(needle); at >= 0; ) {
      form.lastIndex = at;
      const match = form.exec(text);
      const value = match?.groups?.value;
      if (match !== null && value !== undefined) {
        const end = match.index + match[0].length;
        const start = end - value.length;
        found.push(plainSecret({ start, end, name, value, reason: 'pattern' }));
        at = text.indexOf(needle, end);
      } else {
        at = text.indexOf(needle, at + needle.length);
      }
    }
  }
  return [...found, ...findPem(text)];
}

function findPem(text: string): FoundSecret[] {
  const found: FoundSecret[] = [];
  let tail = -1;
  for (let at = text.indexOf(PEM_START); at >= 0; at = text.indexOf(PEM_START, at + 1)) {
    const headEnd = endOf(PEM_HEAD, text, at);
    if (headEnd === undefined || text.slice(at, headEnd).includes('PUBLIC')) continue;
    if (tail < headEnd && tail !== Number.POSITIVE_INFINITY) tail = indexOfTail(text, headEnd);
    const end = tail - at <= LONGEST_PEM ? endOf(PEM_TAIL, text, tail) : undefined;
    const place = { start: at, end: end ?? endOf(PEM_CONTENT, text, headEnd) ?? headEnd };
    const value = text.slice(place.start, place.end);
    found.push(plainSecret({ ...place, name: 'PEM', value, reason: 'pattern' }));
  }
  return found;
}

function indexOfTail(text: string, from: number): number {
  const at = text.indexOf(PEM_END, from);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

function endOf(form: RegExp, text: string, at: number): number | undefined {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : undefined;
}
