import type { Call } from '../../core/call';
import { callTiming, type TimingNeighbour, type TimingPhase } from '../../view-model/call-timing';
import type { PanelState } from '../panel-state';

/** When a call ran, how its time divides, and what ran around it. */
export function TimingTab({ state, call }: { state: PanelState; call: Call }) {
  const words = state.words.value.details;
  // Read, so that calls that come later count.
  state.list.value;
  const timing = callTiming(call, state.log, state.utcOffsetMinutes.value);
  const neighbour = (
    shown: TimingNeighbour | undefined,
    distance: (text: string) => string,
    none: string,
  ) =>
    shown === undefined ? (
      <span class="muted">{none}</span>
    ) : (
      <>
        <button type="button" class="text-button" onClick={() => state.select(shown.call.id)}>
          {shown.call.request.action || shown.call.request.endpoint}
        </button>{' '}
        {distance(shown.distance)}
      </>
    );
  return (
    <div class="timing">
      <dl class="facts">
        <Fact label={words.start}>{timing.start ?? words.notKnown}</Fact>
        <Fact label={words.end}>{timing.end ?? words.notKnown}</Fact>
        <Fact label={words.duration}>{timing.duration ?? words.notKnown}</Fact>
      </dl>
      <h3>{words.phases}</h3>
      {timing.phases.length === 0 ? (
        <p class="muted">{words.noPhases}</p>
      ) : (
        <dl class="phases">
          {timing.phases.map((phase) => (
            <Phase key={phase.name} phase={phase} label={words.phase[phase.name]} />
          ))}
        </dl>
      )}
      {timing.start !== undefined && (
        <>
          <h3>{words.neighbours}</h3>
          <dl class="facts">
            <Fact label={words.before}>
              {neighbour(timing.before, words.startedEarlier, words.firstCall)}
            </Fact>
            <Fact label={words.after}>
              {neighbour(timing.after, words.startedLater, words.lastCall)}
            </Fact>
            {timing.overlapCount !== undefined && (
              <Fact label={words.overlapping}>{words.overlapCount(timing.overlapCount)}</Fact>
            )}
          </dl>
        </>
      )}
    </div>
  );
}

function Fact({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Phase({ phase, label }: { phase: TimingPhase; label: string }) {
  const { name, duration, start, share } = phase;
  return (
    <div data-phase={name}>
      <dt>{label}</dt>
      <dd>
        <span class="phase-track" aria-hidden="true">
          <span
            class="phase-bar"
            style={{ left: `${start * 100}%`, width: `max(1px, ${share * 100}%)` }}
          />
        </span>
        <span class="phase-time">{duration}</span>
      </dd>
    </div>
  );
}
