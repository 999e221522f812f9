import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import type { PanelState } from './panel-state';

const KEY_STEP = 0.05;
const clampShare = (share: number) => Math.min(0.85, Math.max(0.15, share));

/** List and details: side by side where there is width for it (list.css), else one above the other. */
export function SplitView(props: {
  state: PanelState;
  main: ComponentChild;
  side: ComponentChild;
  /** Stands over both, which stay as they are meanwhile. */
  cover?: ComponentChild;
}) {
  const { state, main, side, cover } = props;
  const isCovered = Boolean(cover);
  const box = useRef<HTMLDivElement>(null);
  const share = state.settings.value.detailsShare;
  const isSideBySide = () => {
    return box.current !== null && getComputedStyle(box.current).flexDirection === 'row';
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!box.current || event.buttons === 0) return;
    const { right, bottom, width, height } = box.current.getBoundingClientRect();
    const wanted = isSideBySide()
      ? (right - event.clientX) / width
      : (bottom - event.clientY) / height;
    state.choose({ detailsShare: clampShare(wanted) }, true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [grow, shrink] = isSideBySide() ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    if (event.key !== grow && event.key !== shrink) return;
    event.preventDefault();
    state.choose({ detailsShare: clampShare(share + (event.key === grow ? KEY_STEP : -KEY_STEP)) });
  };
  return (
    <div ref={box} class="split-view">
      <div class="split-main" inert={isCovered}>
        {main}
      </div>
      {side && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved */}
          <div
            class="splitter"
            inert={isCovered}
            role="separator"
            tabIndex={0}
            aria-label={state.words.value.splitView.size}
            aria-valuemin={15}
            aria-valuemax={85}
            aria-valuenow={Math.round(share * 100)}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={onPointerMove}
            onPointerUp={() => state.choose({})}
            onKeyDown={onKeyDown}
          />
          <div class="split-side" inert={isCovered} style={{ flexBasis: `${share * 100}%` }}>
            {side}
          </div>
        </>
      )}
      {cover}
    </div>
  );
}
