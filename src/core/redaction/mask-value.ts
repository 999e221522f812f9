import type { FoundSecret } from './found-secret';
import type { Mask } from './redaction';

/** From this length on, a SecretId shows its ends, by which a person tells keys apart. */
const SHOWN_ID_LENGTH = 12;

// Half of a key pair: it says which key, and alone opens nothing.
const KEY_ID_NAME = /(?:secret-?_?ids?|access-?_?key-?_?id|^q-?_?ak)$/i;

/** What stands for a secret value; `label` is its name in a form that fits into the text. */
export function maskValue(
  { name, value, reason }: Pick<FoundSecret, 'name' | 'value' | 'reason'>,
  label: string,
): Mask {
  if (KEY_ID_NAME.test(name) && value.length >= SHOWN_ID_LENGTH && /^[\w*.-]+$/.test(value)) {
    return { name, replacement: `${value.slice(0, 4)}****${value.slice(-4)}`, reason };
  }
  return { name, replacement: `‹${label}›`, reason };
}
