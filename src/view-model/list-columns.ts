/** Every column of the list, in the order at first. */
export const COLUMN_IDS = [
  'outcome',
  'action',
  'code',
  'meaning',
  'request-id',
  'region',
  'endpoint',
  'status',
  'size',
  'start',
  'time',
  'duration',
  'waterfall',
  'capture',
  'ticket',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** What a person changed about the columns; nothing at first. */
export interface ColumnChoices {
  /** Those that were moved stand in the order chosen; an id that is missing keeps its first place. */
  readonly order: readonly ColumnId[];
  /** Shown or hidden at every width; without a choice the width decides. */
  readonly shown: Readonly<Partial<Record<ColumnId, boolean>>>;
  /** Pixels of those that were resized. */
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
}

export const NO_COLUMN_CHOICES: ColumnChoices = { order: [], shown: {}, widths: {} };

/** The narrowest that a column can be drawn, and the widest, in pixels. */
const COLUMN_WIDTH = { min: 24, max: 2000 };

/** Columns that cannot be hidden: without them a row says nothing. */
export const FIXED_COLUMNS: readonly ColumnId[] = ['outcome', 'action', 'code'];

interface ColumnSize {
  /** Pixels; where there is a share this is the least. */
  readonly width: number;
  /** A part of the room that is left over. */
  readonly share?: number;
  /** The list's width from which it shows by itself; it never does where this is left out. */
  readonly from?: number;
}

const SIZES: Readonly<Record<ColumnId, ColumnSize>> = {
  outcome: { width: 24, from: 0 },
  action: { width: 90, share: 1, from: 0 },
  code: { width: 90, share: 1, from: 0 },
  meaning: { width: 80, share: 0.9, from: 700 },
  'request-id': { width: 84, from: 340 },
  region: { width: 100, from: 1000 },
  endpoint: { width: 120, share: 0.9 },
  status: { width: 44, from: 1000 },
  size: { width: 64 },
  start: { width: 176 },
  time: { width: 64, from: 400 },
  duration: { width: 66, from: 450 },
  waterfall: { width: 100, share: 0.5 },
  capture: { width: 80 },
  ticket: { width: 26, from: 0 },
};

/** From here on the whole RequestId has room. */
const WHOLE_ID = { from: 1000, width: 250 };

/** A shape and the longest word that is common, in pixels. */
const OUTCOME_WORD_WIDTH = 60;

export interface ShownColumns {
  readonly ids: readonly ColumnId[];
  /** For `grid-template-columns`. */
  readonly template: string;
  /** What the columns need at least, in pixels. */
  readonly minWidth: number;
  /** The outcomes' column has room for words beside the shapes. */
  readonly hasOutcomeWords: boolean;
}

/** The columns for a list of that width, in pixels. */
export function shownColumns(listWidth: number, choices: ColumnChoices): ShownColumns {
  const ids = columnOrder(choices.order).filter((id) => isColumnShown(id, listWidth, choices));
  const tracks = ids.map((id) => track(id, listWidth, choices.widths[id]));
  return {
    ids,
    template: tracks.map(({ css }) => css).join(' '),
    minWidth: tracks.reduce((sum, { least }) => sum + least, 0),
    hasOutcomeWords: (choices.widths.outcome ?? 0) >= OUTCOME_WORD_WIDTH,
  };
}

export function isColumnShown(id: ColumnId, listWidth: number, { shown }: ColumnChoices): boolean {
  if (FIXED_COLUMNS.includes(id)) return true;
  const { from } = SIZES[id];
  return shown[id] ?? (from !== undefined && listWidth >= from);
}

/** Cells that every row has, shown or not, so that their whole text can be read. */
const ALWAYS_THERE: readonly ColumnId[] = [
  'meaning',
  'request-id',
  'region',
  'status',
  'time',
  'duration',
  'capture',
];

/** The columns that are there without being shown. */
export function hiddenColumns(shown: readonly ColumnId[]): readonly ColumnId[] {
  return ALWAYS_THERE.filter((id) => !shown.includes(id));
}

/** All columns: the chosen order, with the others beside the neighbour that they have at first. */
export function columnOrder(order: readonly ColumnId[]): readonly ColumnId[] {
  if (order.length === 0) return COLUMN_IDS;
  const all = [...new Set(order)];
  COLUMN_IDS.forEach((id, place) => {
    if (all.includes(id)) return;
    const before = COLUMN_IDS.slice(0, place).findLast((other) => all.includes(other));
    all.splice(before === undefined ? 0 : all.indexOf(before) + 1, 0, id);
  });
  return all;
}

/** The choices with a column put in the place of another, as dragging it there does. */
export function moveColumn(choices: ColumnChoices, id: ColumnId, onto: ColumnId): ColumnChoices {
  const order = [...columnOrder(choices.order)];
  const to = order.indexOf(onto);
  order.splice(order.indexOf(id), 1);
  order.splice(to, 0, id);
  return { ...choices, order };
}

/** The choices with a column's width, in pixels, within what can be drawn. */
export function resizeColumn(choices: ColumnChoices, id: ColumnId, width: number): ColumnChoices {
  const { min, max } = COLUMN_WIDTH;
  const bounded = Math.round(Math.min(max, Math.max(min, width)));
  return { ...choices, widths: { ...choices.widths, [id]: bounded } };
}

function track(id: ColumnId, listWidth: number, chosen: number | undefined) {
  if (chosen !== undefined) return { css: `${chosen}px`, least: chosen };
  const { width, share } = SIZES[id];
  if (id === 'request-id' && listWidth >= WHOLE_ID.from) {
    return { css: `${WHOLE_ID.width}px`, least: WHOLE_ID.width };
  }
  // In a narrow panel what may shrink shrinks further, before anything is cut off at the side.
  const least = share === undefined ? width : Math.min(width, 60);
  return { css: share === undefined ? `${width}px` : `minmax(${least}px, ${share}fr)`, least };
}
