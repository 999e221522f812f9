import { useState } from 'preact/hooks';
import { type LimitRange, readLimitText } from '../view-model/log-limits';
import type { OptionsWords } from '../view-model/words/en/options-words';
import { describedBy, FieldNote } from './field-note';

/** More of what was typed is not repeated. */
const MAX_QUOTED = 24;

export interface LimitFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly range: LimitRange;
  readonly words: OptionsWords['kept'];
  readonly onChange: (value: number) => void;
}

/** A number within a range. What is none is said, and the field shows the number that counts again. */
export function LimitField({ id, label, hint, value, range, words, onChange }: LimitFieldProps) {
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const take = (field: HTMLInputElement) => {
    const typed = field.value.trim();
    const number = readLimitText(typed, range);
    setRefused(number === undefined ? typed.slice(0, MAX_QUOTED) : undefined);
    field.value = `${number ?? value}`;
    if (number !== undefined && number !== value) onChange(number);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="number"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={`${value}`}
        aria-invalid={refused !== undefined}
        aria-describedby={describedBy(refused !== undefined && problemId, hintId)}
        onInput={() => setRefused(undefined)}
        onChange={(event) => take(event.currentTarget)}
      />
      <p id={problemId} class="problem" role="status">
        {refused !== undefined && words.badLimit(refused, range, value)}
      </p>
      <FieldNote id={hintId}>{hint}</FieldNote>
    </div>
  );
}
