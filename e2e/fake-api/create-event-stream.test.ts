import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEventStream } from './create-event-stream';
import { createSdkClient } from './create-sdk-client';
import { type FakeApi, startFakeApi } from './start-fake-api';

const HUNYUAN = { endpoint: 'hunyuan.tencentcloudapi.com', version: '2023-09-01' } as const;
const TRTC = { endpoint: 'trtc.tencentcloudapi.com', version: '2019-07-22' } as const;
const TEXT = '你好，this is a fake answer.';

let api: FakeApi;
beforeAll(async () => {
  api = await startFakeApi();
});
afterAll(() => api.close());

const chat = (Model: string, Stream = true) =>
  createSdkClient(api, HUNYUAN).request('ChatCompletions', { Model, Messages: [], Stream });

/** The official SDK's own reading of the stream. */
async function readEvents(stream: AsyncIterable<{ data: string; id?: string }>) {
  const events: { data: string; id?: string | undefined }[] = [];
  for await (const { data, id } of stream) events.push({ data, id });
  return events;
}

function textOf(events: readonly { data: string }[]): string {
  const contents = events
    .filter(({ data }) => data.startsWith('{'))
    .map(({ data }) => JSON.parse(data).Choices?.[0]?.Delta.Content ?? '');
  return contents.join('');
}

describe('a stream, as the official SDK reads it', () => {
  for (const [model, last] of [
    ['hunyuan-lite', '[DONE]'],
    ['fake-crlf', '[DONE]'],
    ['fake-without-done', expect.stringContaining('"FinishReason":"stop"')],
  ] as const) {
    it(`holds the whole text with ${model}`, async () => {
      const events = await readEvents(await chat(model));
      expect(textOf(events)).toBe(TEXT);
      const spoken = events.filter(({ data }) => data !== '');
      expect(spoken.at(-1)?.data).toEqual(last);
      expect(api.calls.at(-1)).toMatchObject({ oddAnswer: 'event-stream', code: undefined });
    });
  }

  it('ends with an ErrorMsg after two events', async () => {
    const events = await readEvents(await chat('fake-error-inside'));
    const last = JSON.parse(events.at(-1)?.data ?? '');
    expect(events).toHaveLength(3);
    expect(last.ErrorMsg.Code).toBe(4001);
    expect(last.Id).toBe(api.calls.at(-1)?.requestId);
    expect(api.calls.at(-1)?.code).toBe('4001');
  });

  it('of TextToSpeechSSE ends with an event of Type error', async () => {
    const client = createSdkClient(api, TRTC);
    const stream = await client.request('TextToSpeechSSE', { Text: 'a', SdkAppId: 1 });
    const events = await readEvents(stream);
    expect(events.map(({ data }) => JSON.parse(data).Type)).toEqual(['chunk', 'error']);
  });
});

describe('ChatCompletions', () => {
  it('refuses with a plain envelope, before any stream', async () => {
    await expect(chat('fake-not-activated')).rejects.toMatchObject({
      code: 'FailedOperation.ServiceNotActivated',
    });
  });

  it('answers in one piece unless a stream was asked for', async () => {
    expect(await chat('hunyuan-lite', false)).toHaveProperty('Choices.0.Message.Content');
  });
});

describe('the frames', () => {
  const piecesOf = (Model: string): string => {
    const answer = createEventStream({
      service: 'hunyuan',
      version: '2023-09-01',
      action: 'ChatCompletions',
      region: undefined,
      language: 'en-US',
      parameters: { Model, Stream: true },
    });
    if (answer?.kind !== 'stream') throw new Error('no stream');
    return answer.pieces.map(({ text }) => text).join('');
  };

  it('are one data line and an empty line', () => {
    expect(piecesOf('hunyuan-lite')).toMatch(/^(data: [^\r\n]+\n\n){7}$/);
  });

  it('may end in CRLF, with an id, no space and a comment between', () => {
    expect(piecesOf('fake-crlf')).toMatch(
      /^(id: \d\r\ndata:\{[^\r\n]+\r\n\r\n){6}: keepalive\r\n\r\ndata:\[DONE\]\r\n\r\n$/,
    );
  });

  it('may stop inside an event', () => {
    expect(piecesOf('fake-cut')).toMatch(/\n\ndata: \{"Choices":\[\{"Del$/);
  });
});
