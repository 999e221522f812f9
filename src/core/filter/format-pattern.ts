import { assertNever } from '../assert-never';
import type { TextPattern } from './call-filter';
import { quoteText } from './quote-text';

/** A qualifier's value as a person would write it. */
export function formatPattern(pattern: TextPattern): string {
  switch (pattern.kind) {
    case 'text':
      return formatText(pattern.text);
    case 'exact':
      return `=${formatText(pattern.text)}`;
    case 'wildcard':
      return pattern.text;
    case 'regex':
      return `/${pattern.source}/`;
    default:
      return assertNever(pattern);
  }
}

function formatText(text: string): string {
  return /^[^\s"()*,=/:][^\s"()*,=]*$/.test(text) ? text : quoteText(text);
}
