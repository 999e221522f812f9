import { jsonLeaves, leafValue } from './json-leaves';
import type { ScriptVariable } from './script-variable';
import { shellQuote } from './shell-quote';
import type { ShellWriter } from './tccli-command';

/** Variables by the text whose place they take: an id, or the mask of a secret. */
export type ScriptVariables = ReadonlyMap<string, ScriptVariable>;

/** Writes values for a script, with its variables where their text stands. */
export function scriptWriter(variables: ScriptVariables): ShellWriter {
  const secrets = [...variables].filter(([, { kind }]) => kind === 'secret');
  return {
    text: (value) => {
      const whole = variables.get(value);
      if (whole !== undefined) return `"$${whole.name}"`;
      return word(splitAtSecrets(value, secrets), ({ name }) => `"$${name}"`);
    },
    json: (json) => {
      const parts: Part[] = [];
      let written = 0;
      for (const leaf of jsonLeaves(json)) {
        const variable = variables.get(leafValue(json, leaf));
        if (variable === undefined) continue;
        const quote = leaf.kind === 'string' ? 1 : 0;
        parts.push(json.slice(written, leaf.start + quote), variable);
        written = leaf.end - quote;
      }
      parts.push(json.slice(written));
      return word(
        parts.flatMap((part) => (typeof part === 'string' ? splitAtSecrets(part, secrets) : part)),
        ({ name, kind }) => (kind === 'id' ? `"$${name}"` : `"$(in_json "$${name}")"`),
      );
    },
  };
}

type Part = string | ScriptVariable;

/** Masks also stand within longer values, such as JSON in a string. */
function splitAtSecrets(
  text: string,
  secrets: readonly (readonly [mask: string, variable: ScriptVariable])[],
): Part[] {
  let parts: Part[] = [text];
  for (const [mask, variable] of secrets) {
    parts = parts.flatMap((part) => {
      if (typeof part !== 'string') return part;
      return part.split(mask).flatMap((piece, index) => (index === 0 ? piece : [variable, piece]));
    });
  }
  return parts;
}

function word(parts: readonly Part[], reference: (variable: ScriptVariable) => string): string {
  const written = parts
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? shellQuote(part) : reference(part)));
  return written.length === 0 ? "''" : written.join('');
}
