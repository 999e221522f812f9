import type { Call } from '../call';
import { type AnswerId, answerIds } from './answer-ids';
import { jsonLeaves, leafValue } from './json-leaves';
import type { SdkCall } from './sdk-call';

/** A call of a script. */
export interface ScriptStep {
  readonly call: Call;
  readonly sdkCall: SdkCall;
  /** How it ended then, redacted: `success`, or the error's code. */
  readonly ended: string;
  /** It had no effect then, so it stands as a comment. */
  readonly isLeftOut: boolean;
}

/** An id from a step's answer that a later step hands in. */
export interface LinkedId extends AnswerId {
  /** The index of the step whose answer gave it out. */
  readonly from: number;
}

/**
 * Finds ids of answers in later requests. Only identical text counts, and only where the answer was
 * the first to hold it: what stood in a request before was not given out.
 */
export function linkSteps(steps: readonly ScriptStep[]): readonly LinkedId[] {
  const seen = new Set<string>();
  const given = new Map<string, LinkedId>();
  const linked = new Map<string, LinkedId>();
  steps.forEach(({ call, sdkCall, isLeftOut }, index) => {
    for (const value of valuesOf(sdkCall.json)) {
      const id = given.get(value);
      if (id !== undefined && !isLeftOut) linked.set(value, id);
      seen.add(value);
    }
    if (isLeftOut) return;
    for (const id of answerIds(call)) {
      if (seen.has(id.value) || given.has(id.value)) continue;
      given.set(id.value, { ...id, from: index });
    }
  });
  return [...linked.values()];
}

function valuesOf(json: string): readonly string[] {
  return jsonLeaves(json).map((leaf) => leafValue(json, leaf));
}
