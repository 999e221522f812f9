import type { ReportProblem } from './problem-report';
import type { RawPart } from './scan-part';
import { searchRegex } from './search-regex';

/** Whether a quote or a regex is one; if not, it is reported. Bare text always is. */
export function isUsablePart(part: RawPart, report: ReportProblem): boolean {
  if (part.kind === 'bare') return true;
  if (!part.isClosed) {
    report(part, { kind: part.kind === 'quoted' ? 'unclosed-quote' : 'unclosed-regex' });
    return false;
  }
  if (part.kind === 'quoted') {
    if (part.text === '') report(part, { kind: 'empty-quote' });
    return part.text !== '';
  }
  const detail = complaint(part.text);
  if (detail !== undefined) report(part, { kind: 'bad-regex', source: part.text, detail });
  return detail === undefined;
}

/** The engine's own word; `undefined` where it takes the source. */
function complaint(source: string): string | undefined {
  try {
    searchRegex(source);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
