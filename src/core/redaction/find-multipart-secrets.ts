import { isPlainWord } from './is-plain-word';
import { isSecretParameterName } from './is-secret-parameter-name';
import { maskValue } from './mask-value';
import type { MaskedSpan } from './masked-span';

const BOUNDARY = /--[^\r\n]+/;
const HEAD_END = /\r?\n\r?\n/;
const NAME = /;\s*name="([^"\r\n]*)"/i;

/**
 * Finds the values of secret fields in the raw text of a multipart form, cut or whole; `findIn` looks
 * into the content of the others. https://www.rfc-editor.org/rfc/rfc7578
 */
export function findMultipartSecrets(
  text: string,
  findIn: (content: string) => readonly MaskedSpan[],
): readonly MaskedSpan[] {
  const boundary = BOUNDARY.exec(text)?.[0];
  if (boundary === undefined) return [];
  const spans: MaskedSpan[] = [];
  let partStart = text.indexOf(boundary);
  while (partStart >= 0) {
    const next = text.indexOf(boundary, partStart + boundary.length);
    const part = text.slice(partStart, next < 0 ? text.length : next).replace(/\r?\n$/, '');
    for (const { start, end, mask } of findInPart(part, findIn)) {
      spans.push({ start: partStart + start, end: partStart + end, mask });
    }
    partStart = next;
  }
  return spans;
}

function findInPart(
  part: string,
  findIn: (content: string) => readonly MaskedSpan[],
): readonly MaskedSpan[] {
  const headEnd = HEAD_END.exec(part);
  if (headEnd === null) return [];
  const from = headEnd.index + headEnd[0].length;
  const content = part.slice(from);
  const name = NAME.exec(part.slice(0, headEnd.index))?.[1] ?? '';
  if (isSecretParameterName(name)) {
    return isPlainWord(content)
      ? []
      : [{ start: from, end: part.length, mask: maskValue(name, content) }];
  }
  return findIn(content).map(({ start, end, mask }) => ({
    start: from + start,
    end: from + end,
    mask,
  }));
}
