import type { Call } from '../call';
import type { CopiedText } from '../ticket/copied-text';
import { learnedRedaction, type MaskingOptions } from '../ticket/learned-redaction';
import { Masking } from '../ticket/masking';
import { layOutJson } from './lay-out-json';

export interface BodyOptions extends MaskingOptions {
  readonly side: 'request' | 'response';
  /** `pretty` puts JSON on lines of its own; all else stays as it came. */
  readonly layout: 'raw' | 'pretty';
}

/** One side's body, masked; `undefined` where there is no text. */
export function formatBody(call: Call, options: BodyOptions): CopiedText | undefined {
  const { requestBody, requestHeaders, responseBody, responseHeaders } = call.exchange;
  const isRequest = options.side === 'request';
  const body = isRequest ? requestBody : responseBody;
  if (body.kind !== 'text' || body.text === '') return undefined;
  const masking = new Masking(learnedRedaction([call], options));
  const text = masking.body(body.text, isRequest ? requestHeaders : responseHeaders);
  return masking.copied(options.layout === 'pretty' ? layOutJson(text) : text);
}
