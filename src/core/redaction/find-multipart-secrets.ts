import { type FoundSecret, movedSecret, plainSecret } from './found-secret';
import { isPlainWord } from './is-plain-word';
import type { SecretRules } from './secret-rules';

const BOUNDARY = /--[^\r\n]+/;
const HEAD_END = /\r?\n\r?\n/;
const NAME = /;\s*name="([^"\r\n]*)"/i;

/**
 * Finds the values of secret fields in the raw text of a multipart form, cut or whole; `findIn` looks
 * into the content of the others. https://www.rfc-editor.org/rfc/rfc7578
 */
export function findMultipartSecrets(
  text: string,
  rules: SecretRules,
  findIn: (content: string) => readonly FoundSecret[],
): readonly FoundSecret[] {
  const boundary = BOUNDARY.exec(text)?.[0];
  if (boundary === undefined) return [];
  const found: FoundSecret[] = [];
  let partStart = text.indexOf(boundary);
  while (partStart >= 0) {
    const next = text.indexOf(boundary, partStart + boundary.length);
    const part = text.slice(partStart, next < 0 ? text.length : next).replace(/\r?\n$/, '');
    for (const secret of findInPart(part, rules, findIn)) {
      found.push(movedSecret(secret, partStart));
    }
    partStart = next;
  }
  return found;
}

function findInPart(
  part: string,
  rules: SecretRules,
  findIn: (content: string) => readonly FoundSecret[],
): readonly FoundSecret[] {
  const headEnd = HEAD_END.exec(part);
  if (headEnd === null) return [];
  const from = headEnd.index + headEnd[0].length;
  const content = part.slice(from);
  const name = NAME.exec(part.slice(0, headEnd.index))?.[1] ?? '';
  const reason = rules.reasonOfParameter(name);
  if (reason === undefined) return findIn(content).map((secret) => movedSecret(secret, from));
  if (isPlainWord(content)) return [];
  return [plainSecret({ start: from, end: part.length, name, value: content, reason })];
}
