import { assertNever } from '../assert-never';
import type { TextField, TextPattern } from './call-filter';
import { matchesWildcard } from './matches-wildcard';
import { searchRegex } from './search-regex';

/** The pattern as a function of a text in lower case. */
export function compilePattern(
  pattern: TextPattern,
  field: TextField | 'param',
): (lower: string) => boolean {
  switch (pattern.kind) {
    case 'text': {
      const text = pattern.text.toLowerCase();
      return (lower) => lower.includes(text);
    }
    case 'exact': {
      const text = pattern.text.toLowerCase();
      return (lower) => lower === text;
    }
    case 'wildcard': {
      const text = pattern.text.toLowerCase();
      const pieces = (field === 'response' ? `*${text}*` : text).split('*');
      return (lower) => matchesWildcard(lower, pieces);
    }
    case 'regex': {
      const regex = searchRegex(pattern.source);
      return (lower) => regex.test(lower);
    }
    default:
      return assertNever(pattern);
  }
}
