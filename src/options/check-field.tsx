import { describedBy, FieldNote } from './field-note';

export interface CheckFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  /** Said where a policy decides, so that nobody can here. */
  readonly managed?: string | undefined;
  readonly onChange: (isOn: boolean) => void;
}

/** One thing to turn on or off. */
export function CheckField({ id, label, hint, isOn, managed, onChange }: CheckFieldProps) {
  const hintId = `${id}-hint`;
  const managedId = `${id}-managed`;
  return (
    <div class="check-field">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        disabled={managed !== undefined}
        aria-describedby={describedBy(
          managed !== undefined && managedId,
          hint !== undefined && hintId,
        )}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {managed !== undefined && <Managed id={managedId}>{managed}</Managed>}
      {hint !== undefined && <FieldNote id={hintId}>{hint}</FieldNote>}
    </div>
  );
}

function Managed({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <span id={id} class="managed">
      {children}
    </span>
  );
}
