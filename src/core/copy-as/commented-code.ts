import type { CopiedText } from '../ticket/copied-text';
import { copiedText } from '../ticket/copied-text';
import type { Masking } from '../ticket/masking';
import { singleLine } from '../ticket/single-line';

/** Code under its comments: what the reader must know, and what to put back in. */
export function commentedCode(
  code: string,
  notes: readonly string[],
  masking: Masking,
  commentMark: '#' | '//',
): CopiedText {
  const masks = masking.masks.filter(({ replacement }) => code.includes(replacement));
  const { masked, maskedNames } = copiedText(code, masks);
  const comments = [
    ...notes,
    ...(masks.length > 0
      ? [`Masked: ${maskedNames.join(', ')}. Put the values back in before you run it.`]
      : []),
  ].map((note) => `${commentMark} ${singleLine(note)}`);
  return { text: [...comments, code].join('\n'), masked, maskedNames };
}
