import { useState } from 'preact/hooks';

export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** 1 for a field of one line. */
  readonly rows: number;
  readonly maxLength?: number;
  readonly onChange: (value: string) => void;
}

/** A text of one's own; what is being written stays as it is written. */
export function TextField({ id, label, value, rows, maxLength, onChange }: TextFieldProps) {
  const [written, setWritten] = useState<string | undefined>(undefined);
  const field = {
    id,
    value: written ?? value,
    autocomplete: 'off' as const,
    spellcheck: false,
    ...(maxLength !== undefined && { maxLength }),
    onInput: (event: Event) => setWritten(textOf(event)),
    onChange: (event: Event) => {
      onChange(textOf(event));
      setWritten(undefined);
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === 1 ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
    </div>
  );
}

function textOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;
}
