import { readJsonObject } from '../json/read-json-object';
import type { LegacyReading } from './legacy-response';

const NUMBER = /^-?\d{1,10}$/;
/** Codes without a name are taken only where the documentation lists their hundred. */
const LISTED_CODE = /^(?:4[0-6]|5[0-9]|6[0-2])\d\d$/;

/**
 * Reads an answer of API 2.0, `{ code, message, codeDesc, … }` with code 0 (or `"0"`) for a success.
 * `undefined` for all else, envelopes too.
 * https://intl.cloud.tencent.com/document/product/239/1757 (error codes of API 2.0)
 */
export function readLegacyResponse(body: string): LegacyReading | undefined {
  const answer = readJsonObject(body);
  if (answer === undefined || Object.hasOwn(answer, 'Response')) return undefined;
  const { code: value, codeDesc, message } = answer;
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const code = String(value);
  if (!NUMBER.test(code) || typeof message !== 'string') return undefined;
  const name = typeof codeDesc === 'string' && codeDesc !== '' ? codeDesc : undefined;
  if (name === undefined && !LISTED_CODE.test(code)) return undefined;
  return { kind: Number(code) === 0 ? 'success' : 'error', code, codeDesc: name, message };
}
