import type { SeenCall } from './case-result';
import type { PlaygroundCase } from './playground-case';
import { readStreamCall } from './read-stream-call';
import { signCall } from './sign-call';

const CHAT = {
  endpoint: 'hunyuan.tencentcloudapi.com',
  action: 'ChatCompletions',
  version: '2023-09-01',
} as const;
const SPEECH = {
  endpoint: 'trtc.tencentcloudapi.com',
  action: 'TextToSpeechSSE',
  version: '2019-07-22',
} as const;

/** Answers that come as server-sent events. */
export const streamCases: readonly PlaygroundCase[] = [
  chatCase('sse-success', 'Six events and [DONE]', 'hunyuan-lite'),
  chatCase('sse-without-done', 'Six events, no [DONE]', 'fake-without-done'),
  chatCase('sse-slow', 'The same, five seconds long', 'fake-slow'),
  chatCase('sse-crlf', 'CRLF, comments, ids, no space after the colon', 'fake-crlf'),
  chatCase('sse-error-inside', 'ErrorMsg after two events', 'fake-error-inside'),
  chatCase('sse-cut', 'The connection ends inside an event', 'fake-cut'),
  chatCase('sse-refused', 'A plain error envelope, no stream', 'fake-not-activated'),
  chatCase('sse-whole', 'The same action in one piece', 'hunyuan-lite', false),
  {
    name: 'sse-trtc-error',
    about: 'TextToSpeechSSE: an event of Type error',
    run: async () => [await callStream(SPEECH, { Text: 'Hello', SdkAppId: 1400000000 })],
  },
];

function chatCase(name: string, about: string, Model: string, Stream = true): PlaygroundCase {
  const Messages = [{ Role: 'user', Content: 'Hello' }];
  const run = async () => [await callStream(CHAT, { Model, Messages, Stream })];
  return { name, about, run };
}

async function callStream(
  target: typeof CHAT | typeof SPEECH,
  parameters: object,
): Promise<SeenCall> {
  const body = JSON.stringify(parameters);
  const headers = signCall({ ...target, contentType: 'application/json', body });
  let httpStatus: number | undefined;
  try {
    const response = await fetch(`https://${target.endpoint}/`, { method: 'POST', headers, body });
    httpStatus = response.status;
    return await readStreamCall(response);
  } catch (error) {
    return { httpStatus, requestId: undefined, code: undefined, problem: String(error) };
  }
}
