import type { Mask } from '../redaction/redaction';

/** A text that leaves the browser, and what in it was masked. */
export interface CopiedText {
  readonly text: string;
  /** Each mask that stands in the text, once. */
  readonly masked: readonly Mask[];
  /** The names under which the masked values stood, each once. */
  readonly maskedNames: readonly string[];
}

export function copiedText(text: string, masks: readonly Mask[]): CopiedText {
  const masked = new Map(masks.map((mask) => [`${mask.name}\n${mask.replacement}`, mask]));
  const names = new Set(masks.map(({ name }) => name));
  return { text, masked: [...masked.values()], maskedNames: [...names] };
}
