import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Call } from '../../core/call';
import { formatTime } from '../../core/ticket/format-time';
import { compareCalls } from '../../view-model/call-comparison';
import type { ExchangeSide } from '../../view-model/exchange-view';
import { followFindKey } from '../details/follow-find-key';
import { Segments } from '../details/segments';
import { BackIcon } from '../icons';
import type { PanelState } from '../panel-state';
import type { Comparison } from './comparison';
import type { DiffEditor } from './diff-editor';

/** From this width on, in pixels, the two stand side by side. */
const SIDE_BY_SIDE = '(width >= 700px)';

export interface CompareViewProps {
  readonly state: PanelState;
  readonly compared: Comparison;
  readonly onClose: () => void;
}

/** Two calls side by side, in place of the list. */
export function CompareView({ state, compared, onClose }: CompareViewProps) {
  const words = state.words.value.compare;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const left = state.log.get(compared.leftId);
  const right = state.log.get(compared.rightId);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // Chromium's DevTools would open their drawer as well (Chromium 156).
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <section class="compare-view" aria-label={words.label} onKeyDown={onKeyDown}>
      <div class="details-bar">
        <button
          ref={back}
          type="button"
          class="icon-button"
          aria-label={words.back}
          title={words.back}
          onClick={onClose}
        >
          <BackIcon />
        </button>
        <h2>{words.title(right?.request.action ?? '')}</h2>
      </div>
      {left && right ? (
        <Compared state={state} left={left} right={right} />
      ) : (
        <p class="compare-note">{words.gone}</p>
      )}
    </section>
  );
}

function Compared({ state, left, right }: { state: PanelState; left: Call; right: Call }) {
  const words = state.words.value;
  const [side, setSide] = useState<ExchangeSide>('request');
  const { extraNames } = state.copying.settings.value;
  const comparison = useMemo(
    () => compareCalls(left, right, side, { extraNames, words }),
    [left, right, side, extraNames, words],
  );
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<DiffEditor | undefined>(undefined);
  const [isWhole, setWhole] = useState(false);
  const isSideBySide = useMedia(SIDE_BY_SIDE);
  const { reportError } = state.ports;
  const utcOffsetMinutes = state.utcOffsetMinutes.value;
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    let isWanted = true;
    const load = async () => {
      const { createDiffEditor } = await import('./diff-editor');
      if (!isWanted) return;
      editor.current = createDiffEditor(element, {
        ...comparison,
        isSideBySide,
        isWhole,
        words,
      });
      element.dataset.ready = 'true';
    };
    load().catch(reportError);
    const unfollow = followFindKey(element, () => editor.current?.find());
    return () => {
      isWanted = false;
      unfollow();
      editor.current?.destroy();
      editor.current = undefined;
    };
  }, [comparison, isSideBySide, isWhole, words, reportError]);
  const time = ({ exchange }: Call) => formatTime(exchange.startedAt, utcOffsetMinutes);
  const { compare } = words;
  const isSame = comparison.left === comparison.right;
  return (
    <>
      <div class="body-bar">
        <Segments
          label={compare.side}
          segments={[
            { id: 'request', label: compare.request },
            { id: 'response', label: compare.response },
          ]}
          chosen={side}
          onChoose={setSide}
        />
        {!isSame && (
          <>
            <button
              type="button"
              class="action-button"
              onClick={() => editor.current?.goTo('previous')}
            >
              {compare.previous}
            </button>
            <button
              type="button"
              class="action-button"
              onClick={() => editor.current?.goTo('next')}
            >
              {compare.next}
            </button>
            <button
              type="button"
              class="action-button"
              aria-pressed={isWhole}
              onClick={() => setWhole(!isWhole)}
            >
              {compare.allLines}
            </button>
          </>
        )}
      </div>
      <p class="compare-note muted">
        {comparison.setAside.length > 0 && `${compare.setAside(comparison.setAside.join(', '))} `}
        {compare.masked} {comparison.isShortened && compare.shortened} {isSame && compare.same}
      </p>
      <div class="compare-times">
        <span>− {compare.older(time(left))}</span>
        <span>+ {compare.newer(time(right))}</span>
      </div>
      <div ref={host} class="body-editor" />
    </>
  );
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = () => setMatches(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [query]);
  return matches;
}
