import * as v from 'valibot';
import type { CallId } from '../core/ids';

/** What a person sees in the panel, and would look for again in the next panel document. */
export interface KeptChoices {
  readonly view: 'calls' | 'errors';
  readonly filter: string;
  readonly group: 'error' | 'success' | 'other' | undefined;
  /** `undefined` where the newest error shows itself. */
  readonly selectedId: CallId | undefined;
}

const schema = v.object({
  view: v.picklist(['calls', 'errors']),
  filter: v.string(),
  group: v.optional(v.picklist(['error', 'success', 'other'])),
  selectedId: v.optional(v.string()),
});

export function writeKeptChoices(choices: KeptChoices): string {
  return JSON.stringify(choices);
}

/** `undefined` for a text that is none of ours, such as the empty one at first. */
export function readKeptChoices(text: string): KeptChoices | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const result = v.safeParse(schema, value);
  if (!result.success) return undefined;
  const { view, filter, group, selectedId } = result.output;
  return { view, filter, group, selectedId: selectedId as CallId | undefined };
}
