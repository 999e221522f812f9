import { describe, expect, it } from 'vitest';
import { findBodyPlaces } from './find-body-places';

interface Found {
  readonly requestId?: string;
  readonly error?: string;
}

const CASES: readonly { readonly name: string; readonly text: string; readonly expect: Found }[] = [
  {
    name: 'both of an error',
    text: '{"Response":{"Error":{"Code":"A","Message":"b"},"RequestId":"r-1"}}',
    expect: { requestId: '"r-1"', error: '{"Code":"A","Message":"b"}' },
  },
  {
    name: 'not those of what is nested',
    text: '{"Response":{"Task":{"RequestId":"no","Error":{"Code":"no"}},"Set":[{"RequestId":"no"}],"RequestId":"r-1"}}',
    expect: { requestId: '"r-1"' },
  },
  {
    name: 'not those in a string',
    text: '{"Response":{"Log":"{\\"RequestId\\":\\"no\\",\\"Error\\":{}}","RequestId":"r-1"}}',
    expect: { requestId: '"r-1"' },
  },
  {
    name: 'not those beside Response',
    text: '{"RequestId":"no","Response":{"RequestId":"r-1"},"Error":{"Code":"no"}}',
    expect: { requestId: '"r-1"' },
  },
  {
    name: 'those in a gateway’s data',
    text: '{"code":0,"data":{"Response":{"RequestId":"r-1","Error":"says no"}}}',
    expect: { requestId: '"r-1"', error: '"says no"' },
  },
  {
    name: 'those in data of data',
    text: '{"data":{"code":0,"data":{"Response":{"RequestId":"r-1"}}}}',
    expect: { requestId: '"r-1"' },
  },
  {
    name: 'the last of equal names, as JSON.parse does',
    text: '{"Response":{"RequestId":"no","RequestId":"r-1"}}',
    expect: { requestId: '"r-1"' },
  },
  {
    name: 'those of an answer that a proxy has unwrapped',
    text: '{"Error":{"Code":"A"},"RequestId":"r-1"}',
    expect: { requestId: '"r-1"', error: '{"Code":"A"}' },
  },
  {
    name: 'what stands in the part of a cut answer that is there',
    text: '{"Response":{"RequestId":"r-1","Set":[{"A":',
    expect: { requestId: '"r-1"' },
  },
  { name: 'no error where it is null', text: '{"Response":{"Error":null}}', expect: {} },
  { name: 'nothing in a list', text: '[{"Response":{"RequestId":"no"}}]', expect: {} },
  { name: 'nothing in what is no JSON', text: '<html>RequestId</html>', expect: {} },
  { name: 'nothing in nothing', text: '', expect: {} },
];

describe('the places of an answer', () => {
  it.each(CASES)('are $name', ({ text, expect: expected }) => {
    const { requestId, error } = findBodyPlaces(text);
    expect({
      ...(requestId && { requestId: text.slice(requestId.start, requestId.end) }),
      ...(error && { error: text.slice(error.start, error.end) }),
    }).toEqual(expected);
  });
});
