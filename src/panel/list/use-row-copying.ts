import { useEffect, useState } from 'preact/hooks';
import type { Call } from '../../core/call';
import { requestIdOf } from '../../core/call';
import { copyNow } from '../copy/copy-entry';
import type { PanelState } from '../panel-state';
import type { RowSaying } from './row-content';

/** So long a confirmation stays, in milliseconds. */
const CONFIRMATION_MS = 2000;

export interface RowCopying {
  /** What the last copy came to, for a moment. */
  readonly said: RowSaying | undefined;
  /** Copies at once, and says so beside what was pressed and to screen readers. */
  copy(call: Call, of: RowSaying['of']): void;
}

/** Copies with the mouse, from within a row. */
export function useRowCopying(state: PanelState): RowCopying {
  const [said, setSaid] = useState<RowSaying | undefined>(undefined);
  useEffect(() => {
    if (said === undefined) return;
    const timer = setTimeout(() => setSaid(undefined), CONFIRMATION_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async (call: Call, of: RowSaying['of']) => {
    const made =
      of === 'ticket'
        ? state.copying.ticketOf(call)
        : { text: requestIdOf(call) ?? '', confirmation: state.words.peek().list.copied };
    setSaid({ id: call.id, of, text: await copyNow(state, made) });
  };
  return { said, copy: (call, of) => void copy(call, of).catch(state.ports.reportError) };
}
