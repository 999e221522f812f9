import type { Call } from '../../core/call';
import type { Explainer } from '../../core/explanation/explainer';
import type { CallId } from '../../core/ids';
import type { CallCells } from '../../view-model/call-cells';
import type { CallFold } from '../../view-model/fold-calls';
import type { ColumnId } from '../../view-model/list-columns';
import type { TimeRange } from '../../view-model/time-range';
import type { PanelWords } from '../../view-model/words/en';

/** What one row of the list shows. */
export interface RowContent {
  readonly call: Call;
  /** Among the shown calls, from 0. */
  readonly index: number;
  /** Pixels from the first row's top. */
  readonly top: number;
  /** The one whose details show. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Unix ms, for the clocks of pending calls. */
  readonly now: number;
  /** Where the page went before this call; `undefined` where it is on the page of the row above. */
  readonly visitUrl: string | undefined;
  /** A marker that was set before this call and after the row above. */
  readonly markerName: string | undefined;
  /** The equal calls that the row stands for; `undefined` where it is one call's. */
  readonly fold: CallFold | undefined;
  /** A fold grows in place: with its length the row is drawn anew. */
  readonly foldCount: number;
  readonly isUnfolded: boolean;
  /** What a copy from this row came to, for a moment. */
  readonly said: RowSaying | undefined;
}

/** What a copy from a row came to. */
export interface RowSaying {
  readonly id: CallId;
  readonly of: 'ticket' | 'request-id';
  readonly text: string;
}

/** What all rows have in common: where it is another object they are all drawn anew. */
export interface RowLook {
  /** In their order. */
  readonly columns: readonly ColumnId[];
  readonly words: PanelWords;
  readonly explainer: Explainer;
  readonly utcOffsetMinutes: number;
  /** When all that is listed ran; `undefined` where no column shows it. */
  readonly timeRange: TimeRange | undefined;
}

/** Shows a call in a cell that showed another, or none, before. */
export type FillCell = (content: RowContent, cells: CallCells, look: RowLook) => void;
