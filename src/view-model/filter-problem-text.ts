import { assertNever } from '../core/assert-never';
import type { FilterProblem } from '../core/filter/filter-problem';
import type { QualifierName } from '../core/filter/qualifier';
import { FILTER_EXAMPLES } from './filter-examples';
import type { PanelWords } from './words/en';

/** Of what was typed: enough to know it again. */
const MAX_QUOTED = 40;

/** What is wrong with a filter, and what to write instead, in one or two sentences. */
export function filterProblemText(
  problem: FilterProblem,
  { filterProblems: words, listed }: PanelWords,
): string {
  switch (problem.kind) {
    case 'too-long':
      return words.tooLong(problem.limit);
    case 'too-deep':
      return words.tooDeep(problem.limit);
    case 'unclosed-quote':
      return words.unclosedQuote;
    case 'unclosed-regex':
      return words.unclosedRegex;
    case 'unclosed-group':
      return words.unclosedGroup;
    case 'unopened-group':
      return words.unopenedGroup;
    case 'empty-group':
      return words.emptyGroup;
    case 'empty-quote':
      return words.emptyQuote;
    case 'lonely-or':
      return words.lonelyOr;
    case 'lonely-minus':
      return words.lonelyMinus;
    case 'empty-value':
      return words.emptyValue(problem.qualifier, exampleOf(problem.qualifier));
    case 'bad-regex':
      return words.badRegex(cut(problem.source), cut(detailAlone(problem.detail)));
    case 'unknown-qualifier': {
      const name = cut(problem.name);
      return problem.nearest === undefined
        ? words.unknownQualifier(name)
        : words.unknownQualifierNear(name, problem.nearest);
    }
    case 'unknown-value': {
      const value = cut(problem.value);
      return problem.nearest === undefined
        ? words.unknownValue(problem.qualifier, value, listed(problem.known))
        : words.unknownValueNear(problem.qualifier, value, problem.nearest);
    }
    case 'bad-number': {
      const { qualifier } = problem;
      return words.badNumber(qualifier, cut(problem.value), exampleOf(qualifier));
    }
    case 'bad-unit':
      return problem.known.length === 0
        ? words.noUnit(problem.qualifier, cut(problem.unit))
        : words.badUnit(problem.qualifier, cut(problem.unit), listed(problem.known));
    case 'bad-time':
      return words.badTime(cut(problem.value));
    default:
      return assertNever(problem);
  }
}

function exampleOf(qualifier: QualifierName): string {
  if (qualifier === 'duration') return 'duration:>2s';
  return qualifier === 'size' ? 'size:>100k' : FILTER_EXAMPLES[qualifier];
}

/** Both engines put the reason last: `Invalid regular expression: /(/im: Unterminated group`. */
function detailAlone(detail: string): string {
  return detail.slice(detail.lastIndexOf(': ') + 1).trim();
}

function cut(text: string): string {
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text;
}
