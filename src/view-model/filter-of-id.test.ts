import { describe, expect, it } from 'vitest';
import { matchesCall } from '../core/filter/matches-call';
import { parseCallFilter } from '../core/filter/parse-call-filter';
import { madeCall } from '../core/made-call.fixture';
import { filterOfId } from './filter-of-id';

const asked = (value: unknown) =>
  madeCall({ exchange: { requestBody: { kind: 'text', text: JSON.stringify({ Of: value }) } } });
const got = (value: unknown) =>
  madeCall({ body: JSON.stringify({ Response: { Of: value, RequestId: 'r' } }) });

describe('the filter of an id', () => {
  it.each(['ins-1a2b3c4d', '9007199254740993', 'qcs::cvm:ap:uin/1:a', 'a/b@c', '-starts'])(
    'lists the calls that hold %s, and no others',
    (id) => {
      const filter = parseCallFilter(filterOfId(id));
      if (Array.isArray(filter)) throw new Error(`no filter: ${filterOfId(id)}`);
      const isListed = (call: ReturnType<typeof madeCall>) => matchesCall(filter, call, { now: 0 });
      expect([asked(id), asked([id]), got(id), got([{ A: id }])].map(isListed)).toEqual([
        ...[true, true, true, true],
      ]);
      expect([asked('other'), got('other')].map(isListed)).toEqual([false, false]);
    },
  );
});
