import { type HeaderList, headerValue } from '../http-exchange';
import { utf8OfWindows1252 } from './utf8-of-windows-1252';

/**
 * A body's text as its server sent it. Where an answer names no charset, Chromium's developer tools read
 * `text/plain` and `text/event-stream` as windows-1252, where pages read UTF-8; JSON, `text/json` and
 * `text/html` they read as pages do (Chromium 156).
 */
export function textAsSent(text: string, responseHeaders: HeaderList): string {
  const contentType = headerValue(responseHeaders, 'Content-Type') ?? '';
  const isMisread =
    /^\s*text\/(?:plain|event-stream)\b/i.test(contentType) && !/charset\s*=/i.test(contentType);
  return (isMisread ? utf8OfWindows1252(text) : undefined) ?? text;
}
