import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Call } from '../../core/call';
import { type BodyOptions, type PreparedBody, prepareBody } from '../../view-model/prepare-body';
import type { PanelState } from '../panel-state';
import { prepareInWorker } from './prepare-in-worker';

export interface ShownBody {
  /** `undefined` where the side has no text. */
  readonly body: PreparedBody | undefined;
  /** The beginning is shown, and the whole is being made ready. */
  readonly isLoading: boolean;
}

/** A body to show: at once where it is short, else its beginning first and the whole when it is ready. */
export function useBody(
  state: PanelState,
  call: Call,
  options: Omit<BodyOptions, 'layout' | 'isWhole'>,
): ShownBody {
  const { side, isRevealed, extraNames } = options;
  const layout = state.settings.value.bodyLayout;
  const first = useMemo(
    () => prepareBody(call, { side, isRevealed, extraNames, layout, isWhole: false }),
    [call, side, isRevealed, extraNames, layout],
  );
  const [whole, setWhole] = useState<{ first: PreparedBody; body: PreparedBody | undefined }>();
  const { reportError } = state.ports;
  useEffect(() => {
    if (first?.shortenedFrom === undefined) return;
    const wanted = { side, isRevealed, extraNames, layout, isWhole: true };
    return prepareInWorker(
      { call, options: wanted },
      (body) => setWhole({ first, body }),
      (error) => {
        setWhole({ first, body: undefined });
        reportError(error);
      },
    );
  }, [first, call, side, isRevealed, extraNames, layout, reportError]);
  const isDone = whole !== undefined && whole.first === first;
  return {
    body: (isDone ? whole.body : undefined) ?? first,
    isLoading: first?.shortenedFrom !== undefined && !isDone,
  };
}
