import { readJsonObject } from '../json/read-json-object';
import { skipJsonScalar } from '../json/skip-json-scalar';
import { walkJson } from '../json/walk-json';
import { parseJsonString } from './parse-json-string';

const BEGINNING = /\{\s{0,100}"Response"\s{0,100}:\s{0,100}\{/;
const ESCAPED_BEGINNING = /\{\s{0,100}\\"Response\\"\s{0,100}:/;

/** The first envelope inside a text of another kind: a line of a log, or a string in another JSON. */
export function findEnvelope(text: string): string | undefined {
  if (readJsonObject(text) !== undefined) return inStrings(text);
  return inLine(text) ?? inEscapes(text);
}

function inLine(text: string): string | undefined {
  const start = BEGINNING.exec(text)?.index;
  if (start === undefined) return undefined;
  const rest = text.slice(start);
  // Without an end it is cut, and may still say something.
  let length: number | undefined;
  let depth = 0;
  walkJson(rest, {
    open() {
      depth++;
    },
    close(end) {
      if (--depth === 0) length = end;
    },
    key() {},
    scalar() {},
  });
  return rest.slice(0, length);
}

function inStrings(text: string): string | undefined {
  let found: string | undefined;
  walkJson(text, {
    open() {},
    close() {},
    key() {},
    scalar(kind, start, end) {
      if (kind !== 'string' || found !== undefined) return;
      const source = text.slice(start, end);
      if (source.includes('Response')) found = inLine(parseJsonString(source) ?? '');
    },
  });
  return found;
}

/** `body="{\"Response\":…}"`, as logs print a string. */
function inEscapes(text: string): string | undefined {
  const start = ESCAPED_BEGINNING.exec(text)?.index;
  if (start === undefined) return undefined;
  const source = `"${text.slice(start)}`;
  const end = skipJsonScalar(source, 0);
  const value = parseJsonString(end > 0 ? source.slice(0, end) : `${source}"`);
  return value === undefined ? undefined : inLine(value);
}
