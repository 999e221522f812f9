import type { Call } from '../core/call';
import type { Header, HeaderList } from '../core/http-exchange';
import type { Redaction } from '../core/redaction/create-redaction';
import type { Redacted, TextKind } from '../core/redaction/redaction';
import { screenRedaction } from './screen-redaction';

export interface ScreenMaskOptions {
  /** Lifts the masks for the screen; copies stay masked. */
  readonly isRevealed: boolean;
  /** Field names that are secret to this person. */
  readonly extraNames: readonly string[];
  /** What knows the secrets of several calls, where they are shown side by side; else the call's own. */
  readonly redaction?: Redaction;
}

/** Masks what a tab shows of a call, and counts what it masked, or would. */
export class ScreenMask {
  count = 0;
  readonly #redaction: Redaction;
  readonly #isRevealed: boolean;

  constructor(call: Call, { isRevealed, extraNames, redaction }: ScreenMaskOptions) {
    this.#redaction = redaction ?? redactionOf(call, extraNames);
    this.#isRevealed = isRevealed;
  }

  text(text: string, kind: TextKind): string {
    return this.#shown(text, this.#redaction.redact(text, kind));
  }

  body(text: string, headers: HeaderList): string {
    return this.#shown(text, this.#redaction.redactBody(text, headers));
  }

  headers(headers: HeaderList): readonly Header[] {
    return headers.map(({ name, value }) => {
      const line = this.text(`${name}: ${value}`, 'headers');
      return { name, value: line.slice(name.length + 2) };
    });
  }

  #shown(text: string, redacted: Redacted): string {
    this.count += redacted.masked.length;
    return this.#isRevealed ? text : redacted.text;
  }
}

/** All tabs of a call share one, which lives as long as the call is shown or kept. */
const redactions = new WeakMap<Call, { names: readonly string[]; redaction: Redaction }>();

function redactionOf(call: Call, extraNames: readonly string[]): Redaction {
  const known = redactions.get(call);
  if (known?.names === extraNames) return known.redaction;
  const redaction = screenRedaction([call], extraNames);
  redactions.set(call, { names: extraNames, redaction });
  return redaction;
}
