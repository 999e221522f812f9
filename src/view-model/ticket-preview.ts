import type { Call } from '../core/call';
import type { Mask } from '../core/redaction/redaction';
import type { TicketOptions } from '../core/ticket/ticket';
import { writeTicket } from '../core/ticket/write-ticket';
import type { DialogPart, DialogText } from './dialog-text';

const REASON: Readonly<Record<Mask['reason'], string>> = {
  name: 'its name is that of a secret',
  pattern: 'it looks like a secret',
  place: 'secrets stand in this place',
  'seen-elsewhere': 'the same value is a secret elsewhere in the call',
  personal: 'it names a person or an account',
  'extra-name': 'you named it in the options',
};

/** The ticket as "Copy ticket" copies it, with each mask marked and its reason. */
export function ticketPreview(call: Call, options: Omit<TicketOptions, 'format'>): DialogText {
  const { text, masked } = writeTicket([call], { ...options, format: 'text' });
  return {
    title: 'Ticket',
    note:
      masked.length === 0
        ? 'Nothing in it was masked. A secret under a name that says nothing is not found: look.'
        : 'What is marked stands in place of a secret; point at it to see why.',
    parts: splitAtMasks(text, masked),
  };
}

/** The text in parts, each mask a part of its own. */
export function splitAtMasks(text: string, masked: readonly Mask[]): readonly DialogPart[] {
  const reasons = new Map(masked.map((mask) => [mask.replacement, reasonOf(mask)]));
  // The longest first: ‹Password·1› also begins ‹Password·10›.
  const replacements = [...reasons.keys()].filter(Boolean).sort((a, b) => b.length - a.length);
  if (replacements.length === 0) return [{ text, maskReason: undefined }];
  const pattern = new RegExp(`(${replacements.map(escaped).join('|')})`);
  return text
    .split(pattern)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, maskReason: reasons.get(part) }));
}

function reasonOf({ name, reason }: Mask): string {
  return `${name}: ${REASON[reason]}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
