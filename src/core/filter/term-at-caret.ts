import { type RawTerm, scanTerm } from './scan-term';

/** The term that the caret stands in or at the end of; `undefined` between terms. */
export function termAtCaret(text: string, caret: number): RawTerm | undefined {
  for (let at = 0; at < caret; ) {
    if (/[\s()-]/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const raw = scanTerm(text, at);
    if (caret <= raw.end) return raw;
    at = raw.end;
  }
  return undefined;
}
