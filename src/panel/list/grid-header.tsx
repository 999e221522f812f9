import { useRef, useState } from 'preact/hooks';
import { nextSort, UNSORTABLE } from '../../view-model/call-sort';
import { columnName } from '../../view-model/column-name';
import { type ColumnId, moveColumn, resizeColumn } from '../../view-model/list-columns';
import type { PanelState } from '../panel-state';
import { ListMenuButton } from './list-menu-button';

/** So far a key makes a column wider or narrower, in pixels. */
const WIDTH_STEP = 8;

/** Too narrow for a head that can be read; a screen reader says it. */
const WITHOUT_LABEL: readonly ColumnId[] = ['outcome'];

export interface GridHeaderProps {
  readonly state: PanelState;
  readonly columns: readonly ColumnId[];
  /** Columns whose cells are there without being shown. */
  readonly hidden: readonly ColumnId[];
  /** To leave the header for the rows. */
  readonly onLeave: () => void;
}

/** The heads of the columns: they sort, are dragged to move and at their edge to resize. */
export function GridHeader({ state, columns, hidden, onLeave }: GridHeaderProps) {
  const row = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<ColumnId>('action');
  // The column of the tickets has the menu of the list in place of a head.
  const heads = columns.filter((column): boolean => column !== 'ticket');
  const stop = heads.includes(focused) ? focused : heads[0];
  const onKeyDown = (event: KeyboardEvent, column: ColumnId, element: HTMLElement) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0 && event.altKey) return;
    if (step !== 0) {
      const neighbour = heads[heads.indexOf(column) + step];
      if (event.shiftKey && (event.ctrlKey || event.metaKey)) {
        if (neighbour) state.chooseColumns(moveColumn(state.columns(), column, neighbour));
      } else if (event.shiftKey) {
        const width = element.getBoundingClientRect().width + step * WIDTH_STEP;
        state.chooseColumns(resizeColumn(state.columns(), column, width));
      } else if (neighbour) {
        setFocused(neighbour);
        row.current?.querySelector<HTMLElement>(`[data-head="${neighbour}"]`)?.focus();
      }
    } else if (event.key === 'Enter' || event.key === ' ') {
      state.sort.value = nextSort(state.sort.value, column);
    } else if (event.key === 'ArrowDown') {
      onLeave();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={row} class="grid-header" role="row" aria-rowindex={1}>
      {columns.map((column) => (
        <Head
          key={column}
          state={state}
          column={column}
          isFocused={column === stop}
          onKeyDown={onKeyDown}
        />
      ))}
      {hidden.map((column) => (
        <span key={column} role="columnheader" data-column={column} hidden>
          {columnName(column, state.words.value)}
        </span>
      ))}
    </div>
  );
}

interface HeadProps {
  readonly state: PanelState;
  readonly column: ColumnId;
  readonly isFocused: boolean;
  readonly onKeyDown: (event: KeyboardEvent, column: ColumnId, element: HTMLElement) => void;
}

function Head({ state, column, isFocused, onKeyDown }: HeadProps) {
  const sort = state.sort.value;
  const name = columnName(column, state.words.value);
  const isSorted = sort?.column === column;
  if (column === 'ticket') {
    return (
      <span role="columnheader" data-column={column} aria-label={name}>
        <ListMenuButton state={state} />
      </span>
    );
  }
  return (
    <span
      role="columnheader"
      data-column={column}
      data-head={column}
      tabIndex={isFocused ? 0 : -1}
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
      title={column === 'status' ? state.words.value.list.statusTitle : name}
      draggable
      onClick={() => {
        if (!UNSORTABLE.includes(column)) state.sort.value = nextSort(sort, column);
      }}
      onKeyDown={(event) => onKeyDown(event, column, event.currentTarget)}
      onDragStart={(event) => event.dataTransfer?.setData(DRAG_TYPE, column)}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes(DRAG_TYPE)) event.preventDefault();
      }}
      onDrop={(event) => {
        const moved = event.dataTransfer?.getData(DRAG_TYPE) as ColumnId | undefined;
        event.preventDefault();
        if (moved && moved !== column) {
          state.chooseColumns(moveColumn(state.columns(), moved, column));
        }
      }}
    >
      <span class={WITHOUT_LABEL.includes(column) ? 'visually-hidden' : 'head-label'}>{name}</span>
      {isSorted && <span class="sort-mark" data-descending={sort.isDescending} />}
      <ResizeHandle state={state} column={column} />
    </span>
  );
}

const DRAG_TYPE = 'application/x-tc3-column';

/** The edge of a head: dragging sizes its column, a double click gives the first width back. */
function ResizeHandle({ state, column }: { state: PanelState; column: ColumnId }) {
  const widthOf = (handle: HTMLElement, x: number) =>
    x - (handle.parentElement?.getBoundingClientRect().left ?? 0);
  return (
    <span
      class="resize-handle"
      aria-hidden="true"
      // Else the head would be dragged away with it.
      draggable
      onDragStart={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.buttons === 0) return;
        const width = widthOf(event.currentTarget, event.clientX);
        state.chooseColumns(resizeColumn(state.columns(), column, width), true);
      }}
      onPointerUp={() => state.chooseColumns(state.columns())}
      onDblClick={() => {
        const { [column]: _, ...widths } = state.columns().widths;
        state.chooseColumns({ ...state.columns(), widths });
      }}
    />
  );
}
