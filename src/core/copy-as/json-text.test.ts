import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLeaves, leafValue } from './json-leaves';
import { jsonMembers } from './json-members';
import { layOutJson } from './lay-out-json';

const json = fc.json({ maxDepth: 4 });

describe('layOutJson of JSON that breaks off', () => {
  it.each([
    ['{"A":[1,{"B":"x', '{\n  "A": [\n    1,\n    {\n      "B": "x'],
    ['{"A":12', '{\n  "A": 12'],
    ['{"A":1,"Pass', '{\n  "A": 1,"Pass'],
    ['{"A"', '{\n  "A": '],
    ['[1] x', '[1] x'],
  ])('leaves %s as it is, or lays out what is there', (text, laidOut) => {
    expect(layOutJson(text)).toBe(text);
    expect(layOutJson(text, 'laid-out')).toBe(laidOut);
  });
});

describe('layOutJson', () => {
  it.each([
    ['{}', '{}'],
    ['[]', '[]'],
    ['{"a":[],"b":{}}', '{\n  "a": [],\n  "b": {}\n}'],
    ['[1,[2]]', '[\n  1,\n  [\n    2\n  ]\n]'],
    ['{ "a" : "\\u4e2d" , "b":1.0e0 }', '{\n  "a": "\\u4e2d",\n  "b": 1.0e0\n}'],
    ['{"id":-5602209514906915428}', '{\n  "id": -5602209514906915428\n}'],
    ['5', '5'],
  ])('of %j', (text, expected) => {
    expect(layOutJson(text)).toBe(expected);
  });

  it.each(['{"a":', 'plain', '{} x'])('leaves %j as it is', (text) => {
    expect(layOutJson(text)).toBe(text);
  });

  it.each([
    ['arrays', '[', '1', ']'],
    ['objects', '{"a":', '1', '}'],
  ])('lays out 30,000 %s within each other, indented up to a depth', (_, open, value, close) => {
    const text = open.repeat(30_000) + value + close.repeat(30_000);
    const laidOut = layOutJson(text);
    expect(laidOut.replace(/\s/g, '')).toBe(text);
    expect(laidOut.length).toBeLessThan(text.length * 150);
  });

  it('changes white space alone: JSON.stringify would lay it out alike', () => {
    fc.assert(
      fc.property(json, (text) => {
        const value: unknown = JSON.parse(text);
        // Integer names change places in objects of JavaScript, and -0 loses its sign.
        fc.pre(JSON.stringify(value) === text.replace(/-0(?![\d.])/g, '0'));
        expect(layOutJson(text).replace(/-0(?![\d.])/g, '0')).toBe(
          JSON.stringify(value, undefined, 2),
        );
      }),
    );
  });
});

describe('jsonMembers', () => {
  it('gives each member’s value as its text', () => {
    expect(jsonMembers('{"a": 1.0, "b": [1, {"c": 2}], "a": {"d":{}}, "\\u0065": "x"}')).toEqual([
      { name: 'a', kind: 'number', source: '1.0' },
      { name: 'b', kind: 'array', source: '[1, {"c": 2}]' },
      { name: 'a', kind: 'object', source: '{"d":{}}' },
      { name: 'e', kind: 'string', source: '"x"' },
    ]);
  });

  it.each(['[]', '1', '', '{"a":1', '{} {}'])('of %j: none', (text) => {
    expect(jsonMembers(text)).toBeUndefined();
  });
});

describe('jsonLeaves', () => {
  it('finds every value with its path', () => {
    const text = '{"a":[[1,"x"],[],{"b":null}],"c":{"d":[true]}}';
    const leaves = jsonLeaves(text).map((leaf) => [leaf.path, leaf.kind, leafValue(text, leaf)]);
    expect(leaves).toEqual([
      [['a', 0, 0], 'number', '1'],
      [['a', 0, 1], 'string', 'x'],
      [['a', 2, 'b'], 'literal', 'null'],
      [['c', 'd', 0], 'literal', 'true'],
    ]);
  });

  it('leads by each path to the value', () => {
    fc.assert(
      fc.property(json, (text) => {
        const value: unknown = JSON.parse(text);
        for (const leaf of jsonLeaves(text)) {
          let at = value;
          for (const part of leaf.path) at = (at as Record<string | number, unknown>)[part];
          expect(at).toEqual(JSON.parse(text.slice(leaf.start, leaf.end)));
        }
      }),
    );
  });

  it('of a broken text gives those before the break', () => {
    expect(jsonLeaves('{"a":1,"b":"x').map(({ path }) => path)).toEqual([['a']]);
  });
});
