import { ownCopy } from '../json/own-copy';
import { asJsonObject, readJsonObject } from '../json/read-json-object';
import { sourceDigits } from '../json/source-digits';
import type { EventStreamError } from './event-stream';
import { parseEnvelope } from './parse-envelope';

/** What one event's data says. */
export interface StreamEvent {
  readonly requestId: string | undefined;
  /** `Id`, which is the RequestId for Hunyuan. */
  readonly id: string | undefined;
  readonly text: string;
  readonly error: EventStreamError | undefined;
  /** Whether streams of this shape mark their last event at all, and whether this is it. */
  readonly end: 'none' | 'not-yet' | 'last';
}

/** Reads the data of one event; `undefined` where it is no JSON object. */
export function readStreamEvent(data: string): StreamEvent | undefined {
  const event = readJsonObject(data);
  if (event === undefined) return undefined;
  const choice = Array.isArray(event.Choices) ? asJsonObject(event.Choices[0]) : undefined;
  // What it reads may be a slice of its text, and that is one of the whole stream here.
  const envelope = event.Response === undefined ? undefined : parseEnvelope(ownCopy(data));
  const inEnvelope = envelope?.kind === 'not-envelope' ? undefined : envelope;
  return {
    requestId: inEnvelope?.requestId ?? textOf(event.RequestId),
    id: textOf(event.Id),
    text: contentOf(choice?.Delta) ?? contentOf(choice?.Message) ?? '',
    error:
      inEnvelope?.kind === 'error'
        ? { code: inEnvelope.code, message: inEnvelope.message, form: 'Response' }
        : errorOf(event, data),
    end: endOf(event, choice),
  };
}

function errorOf(
  event: Readonly<Record<string, unknown>>,
  data: string,
): EventStreamError | undefined {
  const hunyuan = asJsonObject(event.ErrorMsg);
  if (hunyuan !== undefined) {
    const code = wordOf(hunyuan.Code, data, ['ErrorMsg', 'Code']);
    const message = textOf(hunyuan.Msg) ?? '';
    if (code !== undefined || message !== '') {
      return { code: code ?? '', message, form: 'ErrorMsg' };
    }
  }
  const error = asJsonObject(event.Error);
  const code = wordOf(error?.Code, data, ['Error', 'Code']);
  if (code !== undefined || (error !== undefined && event.Type === 'error')) {
    return { code: code ?? '', message: textOf(error?.Message) ?? '', form: 'Error' };
  }
  return undefined;
}

/** `FinishReason` ends chats, `IsEnd` speech; other shapes do not say. */
function endOf(
  event: Readonly<Record<string, unknown>>,
  choice: Readonly<Record<string, unknown>> | undefined,
): StreamEvent['end'] {
  if (choice !== undefined) return textOf(choice.FinishReason) === undefined ? 'not-yet' : 'last';
  if (typeof event.IsEnd === 'boolean') return event.IsEnd ? 'last' : 'not-yet';
  return 'none';
}

function contentOf(part: unknown): string | undefined {
  const content = asJsonObject(part)?.Content;
  return typeof content === 'string' ? content : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function wordOf(value: unknown, data: string, path: readonly string[]): string | undefined {
  return typeof value === 'number' ? sourceDigits(data, path) : textOf(value);
}
