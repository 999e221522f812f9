import type { CopiedText } from '../core/ticket/copied-text';
import type { PanelWords } from './words/en';

/** What is said after a copy: `Copied`, `Copied · 2 masked`. */
export function copyConfirmation(
  { maskedNames }: Pick<CopiedText, 'maskedNames'>,
  { isUnmasked = false }: { readonly isUnmasked?: boolean },
  { copyConfirmation: words }: PanelWords,
): string {
  if (isUnmasked) return words.unmasked;
  return maskedNames.length === 0 ? words.copied : words.masked(maskedNames.length);
}
