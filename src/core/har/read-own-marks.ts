import { asJsonObject } from '../json/read-json-object';
import type { ResponseMark } from '../response/response-mark';

/** Reads the marks of a call as a file of ours holds them; what is none is left out. */
export function readOwnMarks(value: unknown): readonly ResponseMark[] {
  if (!Array.isArray(value)) return [];
  return value.map(readMark).filter((mark) => mark !== undefined);
}

function readMark(value: unknown): ResponseMark | undefined {
  const { kind, text, path, count, code, name, value: id, digits } = asJsonObject(value) ?? {};
  switch (kind) {
    case 'deprecated':
      return isText(text) ? { kind, text } : undefined;
    case 'partial-failure':
      if (!isText(path) || typeof count !== 'number') return undefined;
      return { kind, path, count, code: isText(code) ? code : undefined };
    case 'async-id':
      return isText(name) && isText(id) ? { kind, name, value: id } : undefined;
    case 'long-integer':
      if (!isText(path) || !isText(digits) || typeof count !== 'number') return undefined;
      return { kind, path, digits, count };
    default:
      return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
