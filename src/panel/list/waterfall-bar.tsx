import type { Call } from '../../core/call';
import type { PanelState } from '../panel-state';

/** When a call ran within all that is listed. */
export function WaterfallBar({ call, state }: { call: Call; state: PanelState }) {
  const { from, until } = state.timeRange.value;
  const { startedAt, durationMs = 0 } = call.exchange;
  const whole = Math.max(1, until - from);
  const left = Math.min(99, Math.max(0, ((startedAt - from) / whole) * 100));
  const width = Math.min(100 - left, (durationMs / whole) * 100);
  return (
    <span class="waterfall">
      <span
        class="waterfall-bar"
        data-outcome={call.outcome.kind}
        style={{ left: `${left}%`, width: `max(2px, ${width}%)` }}
      />
    </span>
  );
}
