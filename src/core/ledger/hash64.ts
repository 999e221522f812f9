/**
 * A 64-bit hash as 16 hex digits: two runs of MurmurHash3's 32-bit mixing with different seeds. To
 * tell texts apart, not to hide them.
 */
export function hash64(text: string): string {
  let high = 0x9747b28c;
  let low = 0x3c6ef372;
  for (let index = 0; index < text.length; index++) {
    const char = text.charCodeAt(index);
    high = Math.imul(high ^ char, 0x85ebca6b);
    high ^= high >>> 13;
    low = Math.imul(low ^ char, 0xc2b2ae35);
    low ^= low >>> 16;
  }
  return hex(finish(high ^ text.length)) + hex(finish(low ^ text.length));
}

function finish(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
