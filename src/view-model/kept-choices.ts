import * as v from 'valibot';
import type { CallId } from '../core/ids';
import type { CallSort } from './call-sort';
import { COLUMN_IDS } from './list-columns';

/** What a person sees in the panel, and would look for again in the next panel document. */
export interface KeptChoices {
  readonly view: 'calls' | 'errors' | 'actions';
  readonly filter: string;
  readonly group: 'error' | 'success' | 'other' | undefined;
  readonly sort: CallSort | undefined;
  /** `undefined` where the newest error shows itself. */
  readonly selectedId: CallId | undefined;
}

const schema = v.object({
  view: v.picklist(['calls', 'errors', 'actions']),
  filter: v.string(),
  group: v.optional(v.picklist(['error', 'success', 'other'])),
  sort: v.optional(v.object({ column: v.picklist(COLUMN_IDS), isDescending: v.boolean() })),
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
  const { view, filter, group, sort, selectedId } = result.output;
  return { view, filter, group, sort, selectedId: selectedId as CallId | undefined };
}
