import type { CallFilter } from './call-filter';
import { combineFilters } from './combine-filters';
import type { FilterProblem, FilterProblemKind } from './filter-problem';
import { readTerm } from './read-term';
import { scanTerm } from './scan-term';

/** Groups within each other; nobody reads more. */
const MAX_DEPTH = 50;
/** Behind the hundredth problem nothing more is read: a text that is pasted by mistake may have thousands. */
const MAX_PROBLEMS = 100;

type Span = Pick<FilterProblem, 'start' | 'end'>;

/** Reads a text from its start to its end, once. */
export class FilterParser {
  readonly problems: FilterProblem[] = [];
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** `undefined` where the text asks for nothing, or where all that it asks for was reported. */
  parse(): CallFilter | undefined {
    return this.#readAny();
  }

  #readAny(): CallFilter | undefined {
    const filters: CallFilter[] = [];
    let before: Span | undefined;
    for (;;) {
      const start = this.#at;
      const filter = this.#readAll();
      if (filter) filters.push(filter);
      const isEmpty = this.#text.slice(start, this.#at).trim() === '';
      const or = this.#takeOr();
      if (isEmpty && or) this.#report(or, { kind: 'lonely-or' });
      else if (isEmpty && before) this.#report(before, { kind: 'lonely-or' });
      if (or === undefined) return combineFilters('any', filters);
      // One that stands alone is reported once, on whichever side it is.
      before = isEmpty ? undefined : or;
    }
  }

  #readAll(): CallFilter | undefined {
    const filters: CallFilter[] = [];
    for (;;) {
      this.#skipSpace();
      if (this.#at >= this.#text.length || this.#isAtOr() || this.#isFull) break;
      if (this.#text[this.#at] === ')') {
        if (this.#depth > 0) break;
        this.#report({ start: this.#at, end: this.#at + 1 }, { kind: 'unopened-group' });
        this.#at++;
        continue;
      }
      const filter = this.#readNegated();
      if (filter) filters.push(filter);
    }
    return combineFilters('all', filters);
  }

  #readNegated(): CallFilter | undefined {
    let isNegated = false;
    while (this.#text[this.#at] === '-') {
      const start = this.#at++;
      isNegated = !isNegated;
      if (this.#isAtEndOfTerm()) {
        this.#report({ start, end: this.#at }, { kind: 'lonely-minus' });
        return undefined;
      }
    }
    const filter = this.#text[this.#at] === '(' ? this.#readGroup() : this.#readTerm();
    if (!isNegated || filter === undefined) return filter;
    return filter.kind === 'not' ? filter.filter : { kind: 'not', filter };
  }

  #readGroup(): CallFilter | undefined {
    const start = this.#at++;
    const problemCount = this.problems.length;
    if (this.#depth === MAX_DEPTH) {
      this.#report({ start, end: this.#at }, { kind: 'too-deep', limit: MAX_DEPTH });
      this.#at = this.#text.length;
      return undefined;
    }
    this.#depth++;
    const filter = this.#readAny();
    this.#depth--;
    const isNew = this.problems.length === problemCount;
    if (this.#text[this.#at] === ')') {
      this.#at++;
      if (filter === undefined && isNew) {
        this.#report({ start, end: this.#at }, { kind: 'empty-group' });
      }
    } else if (this.problems.at(-1)?.kind !== 'too-deep') {
      this.#report({ start, end: start + 1 }, { kind: 'unclosed-group' });
    }
    return filter;
  }

  #readTerm(): CallFilter | undefined {
    const raw = scanTerm(this.#text, this.#at);
    this.#at = raw.end;
    return readTerm(raw, (span, problem) => this.#report(span, problem));
  }

  #takeOr(): Span | undefined {
    if (!this.#isAtOr()) return undefined;
    const start = this.#at;
    this.#at += 2;
    return { start, end: this.#at };
  }

  #isAtOr(): boolean {
    return (
      this.#text.startsWith('OR', this.#at) && /^[\s()]?$/.test(this.#text.charAt(this.#at + 2))
    );
  }

  #isAtEndOfTerm(): boolean {
    return /^[\s)]?$/.test(this.#text.charAt(this.#at));
  }

  #skipSpace(): void {
    while (/\s/.test(this.#text.charAt(this.#at))) this.#at++;
  }

  get #isFull(): boolean {
    return this.problems.length >= MAX_PROBLEMS;
  }

  #report({ start, end }: Span, problem: FilterProblemKind): void {
    if (!this.#isFull) this.problems.push({ start, end, ...problem });
  }
}
