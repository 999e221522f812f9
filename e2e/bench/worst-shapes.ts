import { inOnePiece } from './envelope-bodies';

const ID = '"RequestId":"b5b41468-520d-4192-b42f-595cc34b6c1c"';

/** Bodies that a careless reader takes more than linear time or all its stack for. */
export const worstShapes: readonly {
  readonly name: string;
  /** A text of about so many characters, in one piece. */
  readonly make: (length: number) => string;
}[] = [
  { name: 'deep nesting', make: (n) => envelope(`"D":${nested(n)}`) },
  { name: 'deep nesting, cut', make: (n) => cut(`"D":${'['.repeat(n)}`) },
  { name: 'deep nesting, damaged', make: (n) => envelope(`"D":${nested(n)}]`) },
  { name: 'many keys', make: (n) => envelope(keys(n)) },
  { name: 'many keys, cut', make: (n) => cut(keys(n)) },
  { name: 'many keys at the top, number as id', make: numberAfterKeys },
  { name: 'the same key again and again, cut', make: (n) => cut(`${ID},`.repeat(n / 52)) },
  { name: 'one long string', make: (n) => envelope(`"S":"${'x'.repeat(n)}"`) },
  { name: 'one long string, cut', make: (n) => cut(`"S":"${'x'.repeat(n)}`) },
  { name: 'one string of escapes, cut', make: (n) => cut(`"S":"${'\\u0041'.repeat(n / 6)}`) },
  { name: 'numbers', make: (n) => envelope(`"N":[${'12345.6789e-3,'.repeat(n / 14)}0]`) },
  { name: 'numbers, cut', make: (n) => cut(`"N":[${'12345.6789e-3,'.repeat(n / 14)}`) },
  { name: 'one number, cut', make: (n) => cut(`"N":${'1'.repeat(n)}`) },
  { name: 'white space, cut', make: (n) => cut(' '.repeat(n)) },
  { name: 'filled up with NUL', make: (n) => cut(`"S":"x${'\0'.repeat(n)}`) },
  { name: 'white space only', make: (n) => ' '.repeat(n) },
];

function envelope(members: string): string {
  return inOnePiece(`{"Response":{${ID},${members}}}`);
}

function cut(members: string): string {
  return inOnePiece(`{"Response":{${ID},${members}`);
}

function nested(length: number): string {
  return '['.repeat(length / 2) + ']'.repeat(length / 2);
}

function keys(length: number): string {
  const parts: string[] = [];
  for (let n = 0, sum = 0; sum < length; n++) {
    const part = `"key${n}":${n % 10}`;
    parts.push(part);
    sum += part.length + 1;
  }
  return parts.join();
}

function numberAfterKeys(length: number): string {
  return inOnePiece(`{${keys(length)},"Response":{"RequestId":-5602209514906915428}}`);
}
