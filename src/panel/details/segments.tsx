export interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly segments: readonly {
    readonly id: Id;
    readonly label: string;
    readonly title?: string;
  }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** A row of buttons of which one is pressed. */
export function Segments<Id extends string>(props: SegmentsProps<Id>) {
  const { label, segments, chosen, onChoose } = props;
  return (
    <fieldset class="view-switch" aria-label={label}>
      {segments.map((segment) => (
        <button
          key={segment.id}
          type="button"
          aria-pressed={segment.id === chosen}
          title={segment.title}
          onClick={() => onChoose(segment.id)}
        >
          {segment.label}
        </button>
      ))}
    </fieldset>
  );
}
