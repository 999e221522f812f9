import { base64Of, utf8Of } from './base64-of';

/** Shorter pieces of base64 stand in any text by chance. */
const MIN_PIECE_LENGTH = 10;
/** Of a longer value base64 is sought only as a whole: it is a file, not part of one. */
const MAX_PIECE_SOURCE = 4_096;

/**
 * How a secret may stand in a text that reads without its escapes: as it is, with a plus sign for a
 * space or the other way round, as base64, and within longer base64.
 */
export function spellingsOf(value: string): ReadonlySet<string> {
  const spellings = new Set([value]);
  const bytes = utf8Of(value);
  const whole = base64Of(bytes);
  spellings.add(whole);
  spellings.add(whole.padEnd(Math.ceil(whole.length / 4) * 4, '='));
  if (bytes.length <= MAX_PIECE_SOURCE) {
    for (const before of [0, 1, 2]) {
      const piece = pieceOfBase64(bytes, before);
      if (piece.length >= MIN_PIECE_LENGTH) spellings.add(piece);
    }
  }
  for (const spelling of [...spellings].slice(1)) {
    if (/[+/]/.test(spelling)) spellings.add(spelling.replaceAll('+', '-').replaceAll('/', '_'));
  }
  for (const spelling of [...spellings]) spellings.add(spelling.replaceAll('+', ' '));
  return spellings;
}

/** What base64 has of these bytes whatever follows, where so many bytes of a group are before. */
function pieceOfBase64(bytes: readonly number[], before: number): string {
  const zeros = [0, 0].slice(0, before);
  const base64 = base64Of([...zeros, ...bytes]);
  const first = Math.ceil((before * 8) / 6);
  return base64.slice(first, Math.floor(((before + bytes.length) * 8) / 6));
}
