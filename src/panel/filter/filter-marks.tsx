import type { RefObject } from 'preact';
import type { FilterProblem } from '../../core/filter/filter-problem';

export interface FilterMarksProps {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly text: string;
  readonly problems: readonly FilterProblem[];
}

/** Wavy lines under what could not be read: the field's text once more behind it, not to be seen. */
export function FilterMarks({ place, text, problems }: FilterMarksProps) {
  let end = 0;
  const parts = problems.map((problem) => {
    const before = text.slice(end, problem.start);
    // A mark at the very end needs something to stand under.
    const marked = text.slice(problem.start, problem.end) || ' ';
    end = Math.max(end, problem.end);
    return { before, marked, start: problem.start };
  });
  return (
    <div ref={place} class="filter-marks" aria-hidden="true">
      {parts.map(({ before, marked, start }) => (
        <span key={start}>
          {before}
          <span class="filter-mistake">{marked}</span>
        </span>
      ))}
      {text.slice(end)}
    </div>
  );
}
