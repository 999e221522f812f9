import { walkJson } from '../json/walk-json';
import type { EnvelopeReading, Wrapper } from './envelope';
import { MarkFinder } from './mark-finder';
import type { ResponseMark } from './response-mark';

/** Longer bodies get no marks: looking for them would be felt. In characters. */
const MAX_LENGTH = 2_000_000;
/** No answer without one of these gets a mark; escaped names are looked into. */
const WORTH_A_WALK =
  /DeprecatedWarning|Fail|Error"|ErrorMessages|InstanceErrors|SendStatusSet|TaskId|JobId|FlowId|AsyncRequestId|DealName|\d{16}|\\u00/;

const DEPTH_OF_RESPONSE: Readonly<Record<Wrapper, number>> = { none: 1, data: 2, 'data.data': 3 };

/**
 * What a whole envelope holds that deserves a mark, in the order of the text. Of an error only
 * `DeprecatedWarning` and long integers. No marks for bodies over 2 MB, and for what is no envelope.
 */
export function responseMarks(body: string, reading: EnvelopeReading): readonly ResponseMark[] {
  if (reading.kind === 'not-envelope' || body.length > MAX_LENGTH) return [];
  if (!WORTH_A_WALK.test(body)) return [];
  const text = body.charCodeAt(0) === 0xfeff ? body.slice(1) : body;
  const finder = new MarkFinder(text, DEPTH_OF_RESPONSE[reading.wrapper]);
  walkJson(text, finder);
  return finder.marks(reading.kind === 'success');
}
