import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readUploadText } from './read-upload-text';

const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;

const cases = [
  { name: 'no body', body: undefined, expected: undefined },
  { name: 'Firefox: no body', body: null, expected: undefined },
  {
    name: 'one part',
    body: { raw: [{ bytes: bytes('{"Name":"云"}') }] },
    expected: '{"Name":"云"}',
  },
  { name: 'an empty part', body: { raw: [{ bytes: bytes('') }] }, expected: '' },
  {
    name: 'a byte order mark is kept',
    body: { raw: [{ bytes: bytes('\ufeff{}') }] },
    expected: '\ufeff{}',
  },
  {
    name: 'no UTF-8',
    body: { raw: [{ bytes: new Uint8Array([0xff, 0xfe]).buffer }] },
    expected: undefined,
  },
  {
    name: 'UTF-8 that ends in the middle',
    body: { raw: [{ bytes: bytes('云').slice(0, 2) }] },
    expected: undefined,
  },
  { name: 'a file', body: { raw: [{ file: '/tmp/x' }] }, expected: undefined },
  { name: 'a form', body: { formData: { Action: ['A'] } }, expected: undefined },
  { name: 'Chromium: a Blob', body: { error: 'Unknown error.' }, expected: undefined },
  {
    name: 'over 3 MiB',
    body: { raw: [{ bytes: new ArrayBuffer(3 * 1024 * 1024 + 1) }] },
    expected: undefined,
  },
];

test.each(cases)('$name', ({ body, expected }) => {
  expect(readUploadText(body as Parameters<typeof readUploadText>[0])).toBe(expected);
});

test('parts may end inside a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, cut) => {
      const whole = bytes(text);
      const at = whole.byteLength === 0 ? 0 : cut % whole.byteLength;
      const raw = [{ bytes: whole.slice(0, at) }, { bytes: whole.slice(at) }];
      expect(readUploadText({ raw } as Parameters<typeof readUploadText>[0])).toBe(text);
    }),
  );
});
