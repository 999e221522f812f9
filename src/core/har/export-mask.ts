import type { Call } from '../call';
import type { HeaderList } from '../http-exchange';
import { createRedaction, type Redaction } from '../redaction/create-redaction';
import type { Redacted, TextKind } from '../redaction/redaction';
import type { ExportOptions } from './export-options';

/** Masks the parts of one file with one redaction, and counts. First learn all calls. */
export class ExportMask {
  count = 0;
  readonly #redaction: Redaction | undefined;

  constructor({ redaction, isUnmasked = false }: ExportOptions) {
    this.#redaction = isUnmasked ? undefined : createRedaction(redaction);
  }

  get isUnmasked(): boolean {
    return this.#redaction === undefined;
  }

  learn({ exchange, outcome }: Call): void {
    const redaction = this.#redaction;
    if (redaction === undefined) return;
    const { url, redirectUrl, requestHeaders, requestBody, responseHeaders, responseBody } =
      exchange;
    redaction.learn(url, 'url');
    if (redirectUrl !== undefined) redaction.learn(redirectUrl, 'url');
    for (const { name, value } of requestHeaders) redaction.learn(`${name}: ${value}`, 'headers');
    for (const { name, value } of responseHeaders) redaction.learn(`${name}: ${value}`, 'headers');
    if (requestBody.kind === 'text') redaction.learnBody(requestBody.text, requestHeaders);
    if (responseBody.kind === 'text') redaction.learnBody(responseBody.text, responseHeaders);
    else if ('message' in outcome) redaction.learn(outcome.message, 'text');
  }

  text(text: string, kind: TextKind = 'text'): string {
    return this.#counted(this.#redaction?.redact(text, kind), text);
  }

  body(text: string, headers: HeaderList): string {
    return this.#counted(this.#redaction?.redactBody(text, headers), text);
  }

  headers(headers: HeaderList): HeaderList {
    return headers.map(({ name, value }) => {
      const line = this.text(`${name}: ${value}`, 'headers');
      if (line.startsWith(`${name}: `)) return { name, value: line.slice(name.length + 2) };
      // The name is a secret too, that was found elsewhere.
      const colon = Math.max(0, line.indexOf(': '));
      return { name: line.slice(0, colon), value: line.slice(colon + 2) };
    });
  }

  #counted(redacted: Redacted | undefined, text: string): string {
    if (redacted === undefined) return text;
    this.count += redacted.masked.length;
    return redacted.text;
  }
}
