import type { Call } from '../call';
import { type JsonPath, jsonLeaves, leafValue } from './json-leaves';

/** One id that an answer gave out. */
export interface AnswerId {
  readonly value: string;
  /** From within `Response`. */
  readonly path: JsonPath;
  /** The nearest name: `InstanceIdSet`. */
  readonly name: string;
}

/** Shorter texts stand in two places by chance; longer ones are no ids. In characters. */
const MIN_LENGTH = 8;
const MAX_LENGTH = 128;
const ID_NAME = /Ids?(?:Set|List)?$/i;
/** `ins-1a2b3c4d`: a kind and a random text, which has a digit nearly always. */
const RESOURCE_ID = /^[a-z]{1,16}-(?=[0-9a-z]*\d)[0-9a-z]{6,}$/;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** What a shell's `read` takes as one word. */
const ONE_WORD = /^[\w.:/@+-]+$/;

const ENVELOPE = { none: ['Response'], data: ['data', 'Response'] } as const;

/** The ids in a call's answer, in the order of the text. */
export function answerIds({ outcome, exchange }: Call): readonly AnswerId[] {
  if (outcome.kind !== 'success' || exchange.responseBody.kind !== 'text') return [];
  const { text } = exchange.responseBody;
  const envelope =
    outcome.wrapper === 'data.data' ? ['data', 'data', 'Response'] : ENVELOPE[outcome.wrapper];
  return jsonLeaves(text).flatMap((leaf) => {
    const length = leaf.end - leaf.start;
    if (length < MIN_LENGTH || length > MAX_LENGTH || leaf.kind === 'literal') return [];
    if (!envelope.every((name, index) => leaf.path[index] === name)) return [];
    const path = leaf.path.slice(envelope.length);
    const name = path.findLast((part) => typeof part === 'string') ?? '';
    const value = leafValue(text, leaf);
    return isId(value, String(name), leaf.kind) ? [{ value, path, name: String(name) }] : [];
  });
}

function isId(value: string, name: string, kind: 'string' | 'number'): boolean {
  if (value.length < MIN_LENGTH || !ONE_WORD.test(value)) return false;
  if (ID_NAME.test(name)) return true;
  return kind === 'string' && (RESOURCE_ID.test(value) || UUID.test(value));
}
