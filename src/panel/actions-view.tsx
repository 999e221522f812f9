import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { formatDuration } from '../core/ticket/format-duration';
import { type ActionStats, actionStats } from '../view-model/action-stats';
import { filterTermText } from '../view-model/filter-term-text';
import { formatSize } from '../view-model/format-size';
import { narrowedFilterText } from '../view-model/narrowed-filter-text';
import type { PanelState } from './panel-state';

type StatName = keyof ActionStats;

/** In their order, each with how it is written. Text columns stand left, numbers right. */
const COLUMNS: readonly {
  readonly name: StatName;
  readonly format: (stats: ActionStats) => string;
}[] = [
  { name: 'action', format: ({ service, action }) => `${service} ${action}`.trim() },
  { name: 'count', format: ({ count }) => String(count) },
  { name: 'errorCount', format: ({ errorCount }) => (errorCount === 0 ? '' : String(errorCount)) },
  { name: 'errorRate', format: ({ errorRate }) => percent(errorRate) },
  { name: 'p50Ms', format: ({ p50Ms }) => duration(p50Ms) },
  { name: 'p95Ms', format: ({ p95Ms }) => duration(p95Ms) },
  { name: 'maxMs', format: ({ maxMs }) => duration(maxMs) },
  { name: 'size', format: ({ size }) => (size === 0 ? '' : formatSize(size)) },
  { name: 'mostInASecond', format: ({ mostInASecond }) => String(mostInASecond) },
  {
    name: 'pendingCount',
    format: ({ pendingCount }) => (pendingCount === 0 ? '' : String(pendingCount)),
  },
  {
    name: 'dryRunCount',
    format: ({ dryRunCount }) => (dryRunCount === 0 ? '' : String(dryRunCount)),
  },
];

/** Statistics of each action among the listed calls; a click lists its calls. */
export function ActionsView({ state }: { state: PanelState }) {
  const words = state.words.value.actions;
  const [sort, setSort] = useState<{ name: StatName; isDescending: boolean }>({
    name: 'count',
    isDescending: true,
  });
  const stats = useComputed(() => actionStats(state.matching.value)).value;
  const rows = sorted(stats, sort);
  if (rows.length === 0) {
    return (
      <div class="empty-notice">
        <h2>{words.none}</h2>
      </div>
    );
  }
  return (
    <div class="actions-view">
      <table>
        <caption class="visually-hidden">{words.label}</caption>
        <thead>
          <tr>
            {COLUMNS.map(({ name }) => (
              <th
                key={name}
                scope="col"
                data-stat={name}
                aria-sort={
                  sort.name === name ? (sort.isDescending ? 'descending' : 'ascending') : undefined
                }
              >
                <button
                  type="button"
                  title={words.titles[name]}
                  onClick={() =>
                    setSort({
                      name,
                      isDescending: sort.name === name ? !sort.isDescending : name !== 'action',
                    })
                  }
                >
                  <span class="head-label">{words.heads[name]}</span>
                  {sort.name === name && (
                    <span class="sort-mark" data-descending={sort.isDescending} />
                  )}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((stats) => (
            <tr key={`${stats.service} ${stats.action}`}>
              {COLUMNS.map(({ name, format }) =>
                name === 'action' ? (
                  <th key={name} scope="row" data-stat={name}>
                    <button
                      type="button"
                      class="action-name"
                      title={words.show(stats.action)}
                      onClick={() => showCalls(state, stats)}
                    >
                      {stats.service && <span class="muted">{stats.service} </span>}
                      {stats.action || words.unnamed}
                    </button>
                  </th>
                ) : (
                  <td
                    key={name}
                    data-stat={name}
                    class={name.startsWith('error') && stats.errorCount > 0 ? 'error-text' : ''}
                  >
                    {format(stats)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function showCalls(state: PanelState, { service, action }: ActionStats): void {
  state.filter.value = narrowedFilterText(
    state.filter.peek(),
    filterTermText('service', service),
    filterTermText('action', action),
  );
  // The numbers are those of every outcome and of all times.
  state.group.value = undefined;
  state.period.value = undefined;
  state.view.value = 'calls';
}

/** What is not known stands last, both ways. */
function sorted(
  all: readonly ActionStats[],
  { name, isDescending }: { readonly name: StatName; readonly isDescending: boolean },
): readonly ActionStats[] {
  const way = isDescending ? -1 : 1;
  return [...all].sort((one, other) => {
    const a = one[name];
    const b = other[name];
    if (a === b) return 0;
    if (a === undefined) return 1;
    if (b === undefined) return -1;
    return a < b ? -way : way;
  });
}

function duration(ms: number | undefined): string {
  return ms === undefined ? '' : formatDuration(ms);
}

function percent(rate: number | undefined): string {
  if (rate === undefined) return '';
  const value = rate * 100;
  return `${value > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} %`;
}
