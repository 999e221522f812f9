import type { Header, HeaderList, HttpExchange } from '../http-exchange';
import type { Redaction } from '../redaction/create-redaction';
import type { Mask, Redacted, TextKind } from '../redaction/redaction';
import { type CopiedText, copiedText } from './copied-text';

/** Redacts the parts of one text and remembers what was masked in them. */
export class Masking {
  readonly #redaction: Redaction;
  readonly #masks: Mask[] = [];

  constructor(redaction: Redaction) {
    this.#redaction = redaction;
  }

  get masks(): readonly Mask[] {
    return this.#masks;
  }

  /** Each once. */
  get names(): readonly string[] {
    return [...new Set(this.#masks.map(({ name }) => name))];
  }

  text(text: string, kind: TextKind = 'text'): string {
    return this.#noted(this.#redaction.redact(text, kind));
  }

  body(text: string, headers: HeaderList): string {
    return this.#noted(this.#redaction.redactBody(text, headers));
  }

  /** The header's value. */
  header({ name, value }: Header): string {
    return this.text(`${name}: ${value}`, 'headers').slice(name.length + 2);
  }

  /** An exchange whose request can be read further; its answer stays as it was. */
  request(exchange: HttpExchange): HttpExchange {
    const { url, requestHeaders, requestBody } = exchange;
    return {
      ...exchange,
      url: this.text(url, 'url'),
      requestHeaders: requestHeaders.map((header) => ({
        name: header.name,
        value: this.header(header),
      })),
      requestBody:
        requestBody.kind === 'text'
          ? { kind: 'text', text: this.body(requestBody.text, requestHeaders) }
          : requestBody,
    };
  }

  copied(text: string): CopiedText {
    return copiedText(text, this.#masks);
  }

  #noted({ text, masked }: Redacted): string {
    for (const mask of masked) this.#masks.push(mask);
    return text;
  }
}
