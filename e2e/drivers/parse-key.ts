const MODIFIERS = ['Control', 'Shift', 'Alt', 'Meta'] as const;
type Modifier = (typeof MODIFIERS)[number];

/**
 * Reads `Control+F`, `Shift+Tab`, `ControlOrMeta+A`, `+`, `Enter`. A letter with modifiers gets the
 * case that a keyboard gives it: `Control+F` is `f`, `Control+Shift+f` is `F`.
 */
export function parseKey(text: string): { modifiers: readonly Modifier[]; key: string } {
  const end = text.lastIndexOf('+', text.length - 2); // The last character may be the key `+`.
  const names = end <= 0 ? [] : text.slice(0, end).split('+');
  const modifiers = names.map((name) => readModifier(name, text));
  const key = end <= 0 ? text : text.slice(end + 1);
  if (modifiers.length === 0 || !/^[a-z]$/i.test(key)) return { modifiers, key };
  return { modifiers, key: modifiers.includes('Shift') ? key.toUpperCase() : key.toLowerCase() };
}

function readModifier(name: string, text: string): Modifier {
  if (name === 'ControlOrMeta') return process.platform === 'darwin' ? 'Meta' : 'Control';
  const modifier = MODIFIERS.find((candidate) => candidate === name);
  if (!modifier) throw new Error(`unknown modifier ${name} in key ${text}`);
  return modifier;
}
