import type { CopiedText } from '../core/ticket/copied-text';

/** What is said after a copy: `Copied`, `Copied · 2 masked`. */
export function copyConfirmation(
  { maskedNames }: Pick<CopiedText, 'maskedNames'>,
  { isUnmasked = false }: { readonly isUnmasked?: boolean } = {},
): string {
  if (isUnmasked) return 'Copied without masks';
  return maskedNames.length === 0 ? 'Copied' : `Copied · ${maskedNames.length} masked`;
}
