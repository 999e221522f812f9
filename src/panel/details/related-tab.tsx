import { useEffect, useState } from 'preact/hooks';
import type { Call } from '../../core/call';
import { formatClockTime } from '../../core/ticket/format-time';
import { filterOfId } from '../../view-model/filter-of-id';
import { resultText } from '../../view-model/outcome-text';
import {
  findRelatedCalls,
  RELATED_CALLS_READ,
  type RelatedCalls,
  type RelatedGroup,
} from '../../view-model/related-calls';
import { OutcomeIcon } from '../outcome-icon';
import type { PanelState } from '../panel-state';

/** How long the search goes on at a time, in milliseconds. */
const SLICE_MS = 8;

/** Other calls that hold one of this call's ids. */
export function RelatedTab({ state, call }: { state: PanelState; call: Call }) {
  const words = state.words.value.details;
  const related = useRelatedCalls(state, call);
  if (related === undefined) return <p class="muted">{words.searching}</p>;
  const { groups, unreadCount } = related;
  return (
    <div class="related">
      <p class="muted">{groups.length === 0 ? words.noRelated : words.relatedIntro}</p>
      {groups.map((group) => (
        <Group key={group.id} group={group} state={state} />
      ))}
      {unreadCount > 0 && <p class="muted">{words.unread(RELATED_CALLS_READ, unreadCount)}</p>}
    </div>
  );
}

function Group({ group, state }: { group: RelatedGroup; state: PanelState }) {
  const words = state.words.value.details;
  const { id, name, calls, moreCount } = group;
  return (
    <section aria-label={`${name} ${id}`}>
      <h3>
        <span class="muted">{name}</span>{' '}
        <button
          type="button"
          class="text-button"
          aria-label={words.filterById(id)}
          title={words.filterById(id)}
          onClick={() => {
            state.filter.value = filterOfId(id);
            state.group.value = undefined;
          }}
        >
          <code>{id}</code>
        </button>
      </h3>
      <ul>
        {calls.map((other) => {
          const time = formatClockTime(other.exchange.startedAt, state.utcOffsetMinutes.value);
          const action = other.request.action || other.request.endpoint;
          return (
            <li key={other.id}>
              <button
                type="button"
                class="related-call"
                title={words.goToCall(action, time)}
                onClick={() => state.select(other.id)}
              >
                <OutcomeIcon outcome={other.outcome.kind} />
                <span>{action}</span>
                <span class="muted">{resultText(other.outcome, state.words.value)}</span>
                <span class="muted">{time}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {moreCount > 0 && <p class="muted">{words.moreCalls(moreCount)}</p>}
    </section>
  );
}

/** Searches in slices, anew with each call and with what is masked; what came later is not waited for. */
function useRelatedCalls(state: PanelState, call: Call): RelatedCalls | undefined {
  const [found, setFound] = useState<{
    call: Call;
    extraNames: readonly string[];
    related: RelatedCalls;
  }>();
  const { log } = state;
  const { extraNames } = state.copying.settings.value;
  useEffect(() => {
    const search = findRelatedCalls(call, log, extraNames);
    let timer: ReturnType<typeof setTimeout>;
    const goOn = () => {
      const until = performance.now() + SLICE_MS;
      do {
        const { done, value } = search.next();
        if (done) {
          setFound({ call, extraNames, related: value });
          return;
        }
      } while (performance.now() < until);
      timer = setTimeout(goOn);
    };
    goOn();
    return () => clearTimeout(timer);
  }, [call, log, extraNames]);
  const isOfNow = found?.call === call && found.extraNames === extraNames;
  return isOfNow ? found.related : undefined;
}
