import { base64Of, utf8Of } from './base64-of';

/** Shorter pieces of base64 stand in any text by chance. */
const MIN_PIECE_LENGTH = 10;
/** Of a longer value base64 is sought only as a whole: it is a file, not part of one. */
const MAX_PIECE_SOURCE = 4_096;

/**
 * How a secret may stand in a text that reads without its escapes: as it is, with a plus sign for a
 * space or the other way round, as base64, and within longer base64.
 */
export function spellingsOf(value: string): readonly string[] {
  const bytes = utf8Of(value);
  const whole = base64Of(bytes);
  const encoded = [whole];
  if (whole.length % 4 !== 0)
    encoded.push(whole.padEnd(whole.length + 4 - (whole.length % 4), '='));
  if (bytes.length <= MAX_PIECE_SOURCE) {
    for (const before of [0, 1, 2]) {
      const piece = pieceOfBase64(bytes, before);
      if (piece.length >= MIN_PIECE_LENGTH && piece !== whole) encoded.push(piece);
    }
  }
  const spellings = [value, ...encoded];
  for (const base64 of encoded) {
    if (/[+/]/.test(base64)) spellings.push(base64.replaceAll('+', '-').replaceAll('/', '_'));
  }
  for (const spelling of [...spellings]) {
    if (spelling.includes('+')) spellings.push(spelling.replaceAll('+', ' '));
  }
  return spellings;
}

/** What base64 has of these bytes whatever follows, where so many bytes of a group are before. */
function pieceOfBase64(bytes: readonly number[], before: number): string {
  const first = Math.ceil((before * 8) / 6);
  return base64Of(bytes, before).slice(first, Math.floor(((before + bytes.length) * 8) / 6));
}
