import { describe, expect, it } from 'vitest';
import { readEventStream } from './read-event-stream';
import { splitEventStream } from './split-event-stream';

const ID = 'c44dc375-b229-4e4b-b7a0-ca450ff014d1';
const HEADERS = [{ name: 'x-tc-requestid', value: ID }];
const say = (content: string, end = '', id = 'x') =>
  `{"Choices":[{"Delta":{"Content":"${content}"},"FinishReason":"${end}"}],"Id":"${id}"}`;
const stream = (extra: object = {}) => ({
  kind: 'stream',
  requestId: ID,
  requestIdFrom: 'header',
  eventCount: 2,
  text: 'ab',
  error: undefined,
  isComplete: true,
  ...extra,
});

const CASES: readonly { name: string; text: string; headers?: typeof HEADERS; expect: object }[] = [
  {
    name: 'data with a space',
    text: `data: ${say('a')}\n\ndata: ${say('b', 'stop')}\n\n`,
    expect: stream(),
  },
  {
    name: 'data without a space',
    text: `data:${say('a')}\n\ndata:${say('b', 'stop')}\n\n`,
    expect: stream(),
  },
  {
    name: 'CRLF',
    text: `data: ${say('a')}\r\n\r\ndata: ${say('b', 'stop')}\r\n\r\n`,
    expect: stream(),
  },
  { name: 'CR', text: `data: ${say('a')}\r\rdata: ${say('b', 'stop')}\r\r`, expect: stream() },
  {
    name: 'comments, id, event, retry and unknown fields',
    text: `: hello\nid: 1\nevent: message\nretry: 5\ndata: ${say('a')}\n\nfoo\nid: 2\ndata: ${say('b', 'stop')}\n\n`,
    expect: stream(),
  },
  {
    name: 'a byte order mark',
    text: `\ufeffdata: ${say('a')}\n\ndata: ${say('b', 'stop')}\n\n`,
    expect: stream(),
  },
  {
    name: 'an event over several data lines',
    text: `data: {"Choices":[{"Delta":\ndata: {"Content":"ab"},\ndata: "FinishReason":"stop"}]}\n\n`,
    expect: stream({ eventCount: 1 }),
  },
  {
    name: '[DONE], which is no event',
    text: `data: ${say('a')}\n\ndata: ${say('b')}\n\ndata: [DONE]\n\n`,
    expect: stream(),
  },
  {
    name: 'the last event without its blank line',
    text: `data: ${say('a')}\n\ndata: ${say('b', 'stop')}`,
    expect: stream(),
  },
  {
    name: 'a stream cut in an event',
    text: `data: ${say('ab')}\n\ndata: {"Choices":[{"Delta":{"Cont`,
    expect: stream({ eventCount: 1, isComplete: false }),
  },
  {
    name: 'a stream cut in the name of a field',
    text: `data: ${say('ab')}\n\nda`,
    expect: stream({ eventCount: 1, isComplete: false }),
  },
  {
    name: 'a stream cut between events',
    text: `data: ${say('a')}\n\ndata: ${say('b')}\n\n`,
    expect: stream({ isComplete: false }),
  },
  {
    name: 'speech that has not ended',
    text: 'data: {"Type":"chunk","Audio":"x","IsEnd":false}\n\n',
    expect: stream({ eventCount: 1, text: '', isComplete: false }),
  },
  {
    name: 'events whose shape marks no end',
    text: 'data: {"index":1,"success":true,"data":"x"}\n\n',
    expect: stream({ eventCount: 1, text: '' }),
  },
  {
    name: 'an event that is no JSON',
    text: `data: hello\n\ndata: ${say('ab', 'stop')}\n\n`,
    expect: stream(),
  },
  {
    name: 'a last event that is no JSON, but ended',
    text: `data: ${say('ab', 'stop')}\n\ndata: hello\n\n`,
    expect: stream(),
  },
  {
    name: 'reasoning and null as content',
    text: `data: {"Choices":[{"Delta":{"Content":null,"ReasoningContent":"hm"},"FinishReason":null}]}\n\ndata: ${say('ab', 'stop')}\n\n`,
    expect: stream(),
  },
  {
    name: 'Hunyuan’s error event',
    text: `data: ${say('ab')}\n\ndata: {"ErrorMsg":{"Msg":"timed out","Code":4001},"Choices":[{"FinishReason":""}]}\n\n`,
    expect: stream({ error: { code: '4001', message: 'timed out', form: 'ErrorMsg' } }),
  },
  {
    name: 'an error event with a Type',
    text: `data: {"Type":"error","RequestId":"r","Error":{"Code":"InternalError","Message":"m"}}\n\n`,
    expect: stream({
      eventCount: 1,
      text: '',
      error: { code: 'InternalError', message: 'm', form: 'Error' },
    }),
  },
  {
    name: 'an envelope as an event',
    text: `data: {"Response":{"Error":{"Code":"A.B","Message":"m"},"RequestId":"r"}}\n\n`,
    expect: stream({
      eventCount: 1,
      text: '',
      error: { code: 'A.B', message: 'm', form: 'Response' },
    }),
  },
  {
    name: 'the first of two errors',
    text: 'data: {"ErrorMsg":{"Msg":"1","Code":4000}}\n\ndata: {"ErrorMsg":{"Msg":"2","Code":4001}}\n\n',
    expect: stream({ text: '', error: { code: '4000', message: '1', form: 'ErrorMsg' } }),
  },
  {
    name: 'an error that says nothing',
    text: 'data: {"ErrorMsg":{"Msg":"","Code":""},"Error":{"Code":""}}\n\n',
    expect: stream({ eventCount: 1, text: '' }),
  },
  {
    name: 'the header before the events’ own ids',
    text: `data: {"RequestId":"other"}\n\n`,
    expect: stream({ eventCount: 1, text: '' }),
  },
  {
    name: 'RequestId in the events where the header is missing',
    text: 'data: {"RequestId":"xxxxxxxx-xxxx","Id":"y"}\n\n',
    headers: [],
    expect: stream({ eventCount: 1, text: '', requestId: 'xxxxxxxx-xxxx', requestIdFrom: 'event' }),
  },
  {
    name: 'Hunyuan’s Id where all else is missing',
    text: `data: ${say('ab', 'stop', ID)}\n\n`,
    headers: [],
    expect: stream({ eventCount: 1, requestIdFrom: 'event-id' }),
  },
  {
    name: 'an Id that is no RequestId',
    text: `data: ${say('ab', 'stop', '60c97fbd7cfd14db07b75d56069a131f')}\n\n`,
    headers: [],
    expect: stream({ eventCount: 1, requestId: undefined, requestIdFrom: undefined }),
  },
  {
    name: 'one event that stands bare',
    text: `{"Choices":[{"Message":{"Content":"ab"},"FinishReason":"stop"}]}`,
    expect: stream({ eventCount: 1 }),
  },
  {
    name: 'an error envelope before the stream opens',
    text: '{"Response":{"Error":{"Code":"A","Message":"m"},"RequestId":"r"}}',
    expect: {
      kind: 'envelope',
      reading: {
        kind: 'error',
        requestId: 'r',
        code: 'A',
        message: 'm',
        wrapper: 'none',
        warnings: [],
      },
    },
  },
  {
    name: 'a success envelope in place of a stream',
    text: '{"Response":{"RequestId":"r"}}',
    expect: {
      kind: 'envelope',
      reading: { kind: 'success', requestId: 'r', wrapper: 'none', warnings: [] },
    },
  },
  { name: 'nothing', text: '', expect: { kind: 'not-stream', reason: 'empty' } },
  { name: 'a page', text: '<html></html>', expect: { kind: 'not-stream', reason: 'markup' } },
  { name: 'words', text: 'upstream timed out', expect: { kind: 'not-stream', reason: 'not-json' } },
  { name: 'comments only', text: ': ping\n\n', expect: { kind: 'not-stream', reason: 'not-json' } },
];

describe('readEventStream', () => {
  it.each(CASES)('reads $name', ({ text, headers = HEADERS, expect: wanted }) => {
    expect(readEventStream(text, headers)).toEqual(wanted);
  });

  it('takes 100,000 events', () => {
    const text = `data: ${say('x')}\n\n`.repeat(100_000);
    expect(readEventStream(text, HEADERS)).toMatchObject({ eventCount: 100_000 });
  });
});

describe('splitEventStream', () => {
  const SPLITS: readonly [name: string, text: string, data: readonly string[]][] = [
    ['takes one space away, and no more', 'data:  a\n\ndata:\tb\n\n', [' a', '\tb']],
    ['joins the lines of an event by line breaks', 'data: a\ndata\ndata: b\n\n', ['a\n\nb']],
    ['takes a line of white space for an end', 'data: a\n\t\ndata: b\n \r\n', ['a', 'b']],
    ['makes no event of blank lines', '\n\n\ndata: a\n\n\n', ['a']],
    ['wants the whole name', 'database: a\n data: b\n\n', []],
  ];
  it.each(SPLITS)('%s', (_, text, data) => {
    expect(splitEventStream(text)).toEqual({ data, isLastEnded: true });
  });
});
