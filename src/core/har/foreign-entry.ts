import { asJsonObject } from '../json/read-json-object';

type Members = Readonly<Record<string, unknown>>;

/** An entry with what other programs than browsers' tools say in names of their own. */
export interface ForeignEntry {
  /** The entry as `readHarEntry` takes it. */
  readonly entry: unknown;
  /** Charles' word for an exchange that it did not see whole, such as `FAILED`; `undefined` for a whole one. */
  readonly charlesFailure: string | undefined;
  /** The request's form was put together from `postData.params`: the file has no text of it. */
  readonly hasRebuiltForm: boolean;
}

/**
 * Puts an entry into the words of the browsers' own files. Playwright 1.65 names a failure
 * `_failureText`; Charles 4 has no text of a form, only its fields, and a status of its own.
 */
export function readForeignEntry(value: unknown): ForeignEntry {
  const entry = asJsonObject(value);
  const request = asJsonObject(entry?.request);
  const response = asJsonObject(entry?.response);
  const form = rebuiltForm(asJsonObject(request?.postData));
  const status = response?._charlesStatus;
  return {
    entry: { ...entry, request: withForm(request, form), response: withError(response) },
    charlesFailure: typeof status === 'string' && !/^complete$/i.test(status) ? status : undefined,
    hasRebuiltForm: form !== undefined,
  };
}

function withForm(request: Members | undefined, form: string | undefined): Members | undefined {
  return form === undefined ? request : { ...request, postData: { text: form } };
}

function withError(response: Members | undefined): Members | undefined {
  const failure = response?._failureText;
  return typeof failure === 'string' && response?._error === undefined
    ? { ...response, _error: failure }
    : response;
}

function rebuiltForm(postData: Members | undefined): string | undefined {
  const { text, params, mimeType } = postData ?? {};
  if ((typeof text === 'string' && text !== '') || !Array.isArray(params)) return undefined;
  if (typeof mimeType === 'string' && /^\s*multipart\//i.test(mimeType)) return undefined;
  const pairs = params.flatMap((item) => {
    const { name, value } = asJsonObject(item) ?? {};
    return typeof name === 'string'
      ? [[name, typeof value === 'string' ? value : ''] as const]
      : [];
  });
  const [first] = pairs;
  if (first === undefined) return undefined;
  // JSON that was sent as a form comes as one field with the whole text for its name.
  if (pairs.length === 1 && first[1] === '' && /^\s*[[{]/.test(first[0])) return first[0];
  return pairs.map((pair) => pair.map(encoded).join('=')).join('&');
}

/** Half a surrogate pair has no code in a form. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}
