import { type HttpExchange, headerValue } from '../../http-exchange';

/** The pairs among which a signature of version 1 stands: the form's, or the query's where there is none. */
export function readSignedPairs({
  url,
  requestHeaders,
  requestBody,
}: HttpExchange): URLSearchParams | undefined {
  const type = headerValue(requestHeaders, 'Content-Type') ?? '';
  if (
    requestBody.kind === 'text' &&
    /^\s*application\/x-www-form-urlencoded\b/i.test(type) &&
    requestBody.text.includes('Signature=')
  ) {
    return new URLSearchParams(requestBody.text);
  }
  return URL.canParse(url) ? new URL(url).searchParams : undefined;
}
