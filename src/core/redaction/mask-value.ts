import type { Mask } from './redaction';

/** From this length on, a SecretId shows its ends, by which a person tells keys apart. */
const SHOWN_ID_LENGTH = 12;

// Half of a key pair: it says which key, and alone opens nothing.
const KEY_ID_NAME = /(?:secret-?_?ids?|access-?_?key-?_?id|^q-?_?ak)$/i;

/**
 * What stands for a secret value. `written` is its name as the text writes it, with the text's own
 * escapes, and so fits into that text.
 */
export function maskValue(name: string, value: string, written: string = name): Mask {
  if (KEY_ID_NAME.test(name) && value.length >= SHOWN_ID_LENGTH && /^[\w*.-]+$/.test(value)) {
    return { name, replacement: `${value.slice(0, 4)}****${value.slice(-4)}` };
  }
  return { name, replacement: `‹${written}›` };
}
