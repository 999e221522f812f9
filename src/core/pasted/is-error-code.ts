import { commonErrorRoots } from '../explanation/common-error-codes';
import { parseErrorCode } from '../explanation/error-code';

/** Some real codes end with a dot. */
const FORM = /^[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z0-9_]+)*\.?$/;
/** The longest known code has about 90 characters. */
const MAX_LENGTH = 200;

/**
 * Whether a text that says nothing about itself can be taken for an error code: its first level is one
 * of those common to all services, or it has two levels at least, each written like `LikeThis`.
 */
export function isErrorCode(text: string): boolean {
  if (text.length > MAX_LENGTH || !FORM.test(text)) return false;
  const { first, levels } = parseErrorCode(text);
  if (commonErrorRoots.has(first)) return true;
  return levels.length > 1 && /[a-z]/.test(first) && levels.every((level) => /^[A-Z]/.test(level));
}
