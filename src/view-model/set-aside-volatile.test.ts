import { describe, expect, it } from 'vitest';
import { setAsideVolatile } from './set-aside-volatile';

const CASES: readonly {
  readonly name: string;
  readonly text: string;
  readonly expect: string;
  readonly names: readonly string[];
}[] = [
  {
    name: 'ids and times in JSON, everything else as it stands',
    text: '{ "RequestId" : "r-1", "Id":9007199254740993, "Sub": [{"Timestamp": 17}] }',
    expect: '{ "RequestId" : "…", "Id":9007199254740993, "Sub": [{"Timestamp": "…"}] }',
    names: ['RequestId', 'Timestamp'],
  },
  {
    name: 'not what only looks like one',
    text: '{"Note":"RequestId","RequestIds":["r-1"],"Timestamps":{"Nonce":{"A":1}}}',
    expect: '{"Note":"RequestId","RequestIds":["r-1"],"Timestamps":{"Nonce":{"A":1}}}',
    names: [],
  },
  {
    name: 'not in the list behind the name',
    text: '{"Nonce":["a"]}',
    expect: '{"Nonce":["a"]}',
    names: [],
  },
  {
    name: 'those of a form',
    text: 'Action=A&Nonce=5&Timestamp=17&Signature=abc%3D',
    expect: 'Action=A&Nonce=…&Timestamp=…&Signature=…',
    names: ['Nonce', 'Timestamp', 'Signature'],
  },
  {
    name: 'not what is volatile in headers alone, or may be anything',
    text: '{"Date":"2026-11-01","Content-Length":5,"Authorization":"a","t":1}',
    expect: '{"Date":"2026-11-01","Content-Length":5,"Authorization":"a","t":1}',
    names: [],
  },
  {
    name: 'those in JSON that breaks off',
    text: '{"RequestId":"r-1","Set":[',
    expect: '{"RequestId":"…","Set":[',
    names: ['RequestId'],
  },
  {
    name: 'nothing of other texts',
    text: '<html>Nonce</html>',
    expect: '<html>Nonce</html>',
    names: [],
  },
];

describe('setting aside what differs in every call', () => {
  it.each(CASES)('takes $name', ({ text, expect: expected, names }) => {
    expect(setAsideVolatile(text)).toEqual({ text: expected, names });
  });
});
