import type { ComponentChildren } from 'preact';

/** The ids of what describes a field, as `aria-describedby` takes them. */
export function describedBy(...ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}

/** A sentence under a field. */
export function FieldNote({
  id,
  children,
}: {
  readonly id: string;
  readonly children: ComponentChildren;
}) {
  return (
    <p id={id} class="note">
      {children}
    </p>
  );
}
