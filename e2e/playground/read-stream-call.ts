import type { SeenCall } from './case-result';
import { readSeenCall } from './read-seen-call';

/** Waits for a whole stream and reads what a page can: the id from its header, the error inside. */
export async function readStreamCall(response: Response): Promise<SeenCall> {
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const text = await response.text();
  if (!isStream) return readSeenCall(response.status, text);
  const failure = /"ErrorMsg":\{"Msg":"([^"]*)","Code":(\d+)\}/.exec(text);
  const error = /"Error":\{"Code":"([^"]*)","Message":"([^"]*)"\}/.exec(text);
  return {
    httpStatus: response.status,
    requestId: response.headers.get('x-tc-requestid') ?? undefined,
    code: failure?.[2] ?? error?.[1],
    problem: failure?.[1] ?? error?.[2],
  };
}
