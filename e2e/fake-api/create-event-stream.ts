import { randomUUID } from 'node:crypto';
import type { ApiCall } from './api-call';
import type { HttpAnswer, StreamPiece } from './http-answer';

const PIECE_MS = 40;
const SLOW_PIECE_MS = 700;
const NOTE = '测试数据，并非模型生成';
const WORDS = ['你好', '，', 'this is', ' a fake', ' answer', '.'];
const TIMEOUT = '模型响应超时';

interface Stream {
  readonly events: readonly string[];
  /** Code of the error event in it. */
  readonly code?: string;
  readonly pieceMs?: number;
  readonly cut?: boolean;
}

/**
 * The answer of an action that streams, or undefined for a call that gets one piece. What goes
 * wrong in a stream of ChatCompletions is chosen by `Model`.
 */
export function createEventStream(call: ApiCall): HttpAnswer | undefined {
  const requestId = randomUUID();
  const stream = pickStream(call, requestId);
  if (stream === undefined) return undefined;
  const { events, code, pieceMs = PIECE_MS, cut = false } = stream;
  return {
    kind: 'stream',
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache',
      'x-tc-requestid': requestId,
    },
    pieces: events.map((text): StreamPiece => ({ text, afterMs: pieceMs })),
    cut,
    served: {
      via: 'api',
      service: call.service,
      action: call.action,
      requestId,
      code,
      oddAnswer: 'event-stream',
    },
  };
}

function pickStream({ service, action, parameters }: ApiCall, id: string): Stream | undefined {
  if (service === 'trtc' && action === 'TextToSpeechSSE') return { ...speech(id) };
  const isChat = service === 'hunyuan' && action === 'ChatCompletions';
  if (!isChat || parameters.Stream !== true) return undefined;
  const chunks = WORDS.map((word, index) => chunk(id, word, index === WORDS.length - 1));
  switch (parameters.Model) {
    // An error before the stream opens is a plain envelope.
    case 'fake-not-activated':
      return undefined;
    case 'fake-error-inside':
      return { events: [...chunks.slice(0, 2), chatError(id)].map(event), code: '4001' };
    case 'fake-cut':
      return { events: [...chunks.slice(0, 3).map(event), 'data: {"Choices":[{"Del'], cut: true };
    // Line ends, comments, ids and a missing space: all of it allowed in a stream.
    case 'fake-crlf':
      return {
        events: [
          ...chunks.map((data, index) => `id: ${index}\r\ndata:${data}\r\n\r\n`),
          ': keepalive\r\n\r\n',
          'data:[DONE]\r\n\r\n',
        ],
      };
    case 'fake-slow':
      return { events: [...chunks, '[DONE]'].map(event), pieceMs: SLOW_PIECE_MS };
    // No mark at the end, as Hunyuan itself does.
    case 'fake-without-done':
      return { events: chunks.map(event) };
    default:
      return { events: [...chunks, '[DONE]'].map(event) };
  }
}

function event(data: string): string {
  return `data: ${data}\n\n`;
}

function chunk(Id: string, Content: string, isLast: boolean): string {
  return JSON.stringify({
    Note: NOTE,
    Choices: [
      { Delta: { Role: 'assistant', Content }, FinishReason: isLast ? 'stop' : '', Index: 0 },
    ],
    Created: 1795500000,
    Id,
    Usage: { PromptTokens: 3, CompletionTokens: 1, TotalTokens: 4 },
  });
}

function chatError(Id: string): string {
  const ErrorMsg = { Msg: TIMEOUT, Code: 4001 };
  return JSON.stringify({
    ErrorMsg,
    Note: NOTE,
    Choices: [],
    Created: 1795500000,
    Id,
    Usage: null,
  });
}

function speech(RequestId: string): Stream {
  const audio = {
    Type: 'chunk',
    RequestId,
    ChunkId: 'chunk_0',
    Audio: 'AAAA',
    Seq: 0,
    IsEnd: false,
  };
  const failure = { Code: 'InternalError', Message: 'The voice service failed.' };
  const error = { Type: 'error', RequestId, Error: failure };
  return { events: [audio, error].map((data) => event(JSON.stringify(data))), code: failure.Code };
}
