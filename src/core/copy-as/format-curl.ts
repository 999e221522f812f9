import type { Call } from '../call';
import type { Header } from '../http-exchange';
import type { CopiedText } from '../ticket/copied-text';
import { learnedRedaction, type MaskingOptions } from '../ticket/learned-redaction';
import { Masking } from '../ticket/masking';
import { shellQuote } from './shell-quote';

export interface CurlOptions extends MaskingOptions {
  /** Leaves out each header that holds a secret, where otherwise its mask stands. */
  readonly leavesOutSecrets?: boolean;
}

/** A longer argument may be over what Linux takes (128 KB), in characters. */
const MAX_ARGUMENT_LENGTH = 30_000;
/** RFC 9110, 5.1: no header's name holds anything else, HTTP/2's pseudo-headers are none. */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;
/** curl sets these by itself, from address and body. */
const SET_BY_CURL: ReadonlySet<string> = new Set(['host', 'content-length']);

const COMMENT = {
  signed: '# The signature and all secrets are masked, so this cannot succeed as it is.',
  masked: '# All secrets are masked, so this cannot succeed as it is.',
  leftOut: '# Unsigned: what held a secret is left out, so this cannot succeed as it is.',
  unmasked: '# Holds secrets. Its signature is good for five minutes from the call on.',
  plain: '# As the page sent it.',
  noBody: '# Its body was not captured.',
  observed: '# Its headers and its body were not captured.',
} as const;

/** A call as a curl command for bash: the same method, address, headers and body, but for secrets. */
export function formatCurl(call: Call, options: CurlOptions = {}): CopiedText {
  const redaction = learnedRedaction([call], options);
  const masking = new Masking(redaction);
  // What is left out is not masked in the text.
  const inHeaders = options.leavesOutSecrets ? new Masking(redaction) : masking;
  const { exchange } = call;
  const headers = exchange.requestHeaders
    .map((header) => ({ header, value: inHeaders.header(header) }))
    .filter(({ header, value }) => !options.leavesOutSecrets || value === header.value)
    .map(({ header, value }) => ({ name: header.name, value }));
  const { url, requestBody } = masking.request({ ...exchange, requestHeaders: [] });
  const body = requestBody.kind === 'text' ? requestBody.text : '';
  const { before, argument } = bodyParts(body);
  const words = [
    `${before}curl --request ${shellQuote(exchange.method)} ${shellQuote(url)}`,
    ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
    ...headerWords(headers, body !== ''),
    ...(argument === undefined ? [] : [argument]),
  ];
  const isMasked = masking.masks.length + inHeaders.masks.length > 0;
  const comments = commentLines(call, isMasked, options);
  return masking.copied([...comments, words.join(' \\\n  ')].join('\n'));
}

function commentLines(
  { exchange, request }: Call,
  isMasked: boolean,
  options: CurlOptions,
): string[] {
  const masked = request.signer === 'page' ? COMMENT.signed : COMMENT.masked;
  const comments: string[] = [];
  if (options.isUnmasked) comments.push(COMMENT.unmasked);
  else if (!isMasked) comments.push(COMMENT.plain);
  else comments.push(options.leavesOutSecrets ? COMMENT.leftOut : masked);
  if (exchange.source === 'observer') comments.push(COMMENT.observed);
  else if (exchange.requestBody.kind === 'unknown') comments.push(COMMENT.noBody);
  return comments;
}

function headerWords(headers: readonly Header[], hasBody: boolean): string[] {
  const kept = headers.filter(
    ({ name }) => HEADER_NAME.test(name) && !SET_BY_CURL.has(name.toLowerCase()),
  );
  const has = (name: string) => kept.some((header) => header.name.toLowerCase() === name);
  const words = kept.map(({ name, value }) => `--header ${shellQuote(headerLine(name, value))}`);
  // Without one, curl would send a form's.
  if (hasBody && !has('content-type')) words.push("--header 'Content-Type:'");
  if (has('accept-encoding')) words.push('--compressed');
  return words;
}

/** With a semicolon, curl sends a header that is empty; with a colon, none. */
function headerLine(name: string, value: string): string {
  const line = value.replace(/[\r\n\0]+/g, ' ').trim();
  return line === '' ? `${name};` : `${name}: ${line}`;
}

/** The body as an argument, or through a pipe where it is long or holds NUL. */
function bodyParts(body: string): { readonly before: string; readonly argument?: string } {
  if (body === '') return { before: '' };
  if (body.includes('\0')) {
    const escaped = body.replaceAll('\\', '\\\\').replaceAll('\0', '\\0000');
    return { before: `printf %b ${shellQuote(escaped)} | `, argument: '--data-binary @-' };
  }
  if (body.length > MAX_ARGUMENT_LENGTH) {
    return { before: `printf %s ${shellQuote(body)} | `, argument: '--data-binary @-' };
  }
  // --data-binary would read a file by that name.
  const option = body.startsWith('@') ? '--data-raw' : '--data-binary';
  return { before: '', argument: `${option} ${shellQuote(body)}` };
}
