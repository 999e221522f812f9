import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallId } from '../core/ids';
import { type KeptChoices, readKeptChoices, writeKeptChoices } from './kept-choices';

describe('kept choices', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('calls', 'errors'),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('error', 'success', 'other', undefined),
        fc.option(fc.string(), { nil: undefined }),
        (view, filter, group, id) => {
          const choices = { view, filter, group, selectedId: id as CallId | undefined };
          expect(readKeptChoices(writeKeptChoices(choices as KeptChoices))).toEqual(choices);
        },
      ),
    );
  });

  it.each(['', '{', '[]', '{"view":"x","filter":""}', '{"view":"calls"}', 'null'])(
    'are none of ours: %j',
    (text) => {
      expect(readKeptChoices(text)).toBeUndefined();
    },
  );
});
