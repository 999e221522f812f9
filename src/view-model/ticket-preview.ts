import type { Call } from '../core/call';
import type { Mask } from '../core/redaction/redaction';
import type { TicketOptions } from '../core/ticket/ticket';
import { writeTicket } from '../core/ticket/write-ticket';
import type { DialogPart, DialogText } from './dialog-text';
import type { PanelWords } from './words/en';

/** The ticket as "Copy ticket" copies it, with each mask marked and its reason. */
export function ticketPreview(
  call: Call,
  options: Omit<TicketOptions, 'format'>,
  words: PanelWords,
): DialogText {
  const { text, masked } = writeTicket([call], { ...options, format: 'text' });
  return {
    title: words.ticketPreview.title,
    note: masked.length === 0 ? words.ticketPreview.nothingMasked : words.ticketPreview.masked,
    parts: splitAtMasks(text, masked, words),
  };
}

/** The text in parts, each mask a part of its own. */
function splitAtMasks(
  text: string,
  masked: readonly Mask[],
  { ticketPreview: words }: PanelWords,
): readonly DialogPart[] {
  const reasons = new Map(
    masked.map(({ replacement, name, reason }) => [
      replacement,
      words.maskReason(name, words.reason[reason]),
    ]),
  );
  // The longest first: ‹Password·1› also begins ‹Password·10›.
  const replacements = [...reasons.keys()].filter(Boolean).sort((a, b) => b.length - a.length);
  if (replacements.length === 0) return [{ text, maskReason: undefined }];
  const pattern = new RegExp(`(${replacements.map(escaped).join('|')})`);
  return text
    .split(pattern)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, maskReason: reasons.get(part) }));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
