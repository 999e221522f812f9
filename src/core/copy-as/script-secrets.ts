import type { Mask } from '../redaction/redaction';
import { type JsonPath, jsonLeaves, leafValue } from './json-leaves';
import type { ScriptStep } from './link-steps';
import type { ScriptVariable, VariableNames } from './script-variable';
import type { ScriptVariables } from './script-writer';

/** The secrets of a script: what stands for them, and the lines that ask for them. */
export interface ScriptSecrets {
  /** By the mask in whose place they stand. */
  readonly variables: ScriptVariables;
  readonly lines: readonly string[];
  readonly masks: readonly Mask[];
}

/** JSON needs its own escapes around quotation marks and line ends; tccli brings Python along. */
const IN_JSON =
  'in_json() { printf %s "$1" | python3 -c \'import json, sys; sys.stdout.write(json.dumps(sys.stdin.read())[1:-1])\'; }';
const HEAD = '# Secrets are not in here. Set them before you run it: export NAME=…';

export function scriptSecrets(
  steps: readonly ScriptStep[],
  masks: readonly Mask[],
  names: VariableNames,
): ScriptSecrets {
  const variables = new Map<string, ScriptVariable>();
  const used = new Map<string, Mask>();
  const lines: string[] = [];
  steps.forEach(({ sdkCall: { json } }, index) => {
    for (const mask of masks) {
      if (variables.has(mask.replacement) || !json.includes(mask.replacement)) continue;
      const name = names.next(mask.name);
      variables.set(mask.replacement, { name, kind: 'secret' });
      used.set(mask.replacement, mask);
      const place = pathOf(json, mask.replacement) ?? mask.name;
      lines.push(`: "\${${name}:?Set it first: ${harmless(place)} of step ${index + 1}}"`);
    }
  });
  return {
    variables,
    lines: lines.length === 0 ? [] : ['', HEAD, ...lines, IN_JSON],
    masks: [...used.values()],
  };
}

function pathOf(json: string, replacement: string): string | undefined {
  const leaf = jsonLeaves(json).find((it) => leafValue(json, it).includes(replacement));
  return leaf && joined(leaf.path);
}

function joined(path: JsonPath): string {
  return path.join('.');
}

/** Stands within quotation marks of the shell; pages choose these names. */
function harmless(text: string): string {
  return text.replace(/[^\w.-]/g, '_');
}
