import { useEffect, useState } from 'preact/hooks';
import { copyNow } from '../copy/copy-entry';
import type { PanelState } from '../panel-state';

/** So long a confirmation stays, in milliseconds. */
const CONFIRMATION_MS = 1500;
const NOTHING = { said: '', requestId: '' };

/** A RequestId in a row, which a click copies whole. By key it is copied through the grid. */
export function RequestIdButton({ requestId, state }: { requestId: string; state: PanelState }) {
  // The row's element may be another call's since.
  const [last, setLast] = useState(NOTHING);
  const said = last.requestId === requestId ? last.said : '';
  const words = state.words.value.list;
  useEffect(() => {
    if (last === NOTHING) return;
    const timer = setTimeout(() => setLast(NOTHING), CONFIRMATION_MS);
    return () => clearTimeout(timer);
  }, [last]);
  const onClick = async (event: MouseEvent) => {
    // With these a click selects rows.
    if (event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.stopPropagation();
    const said = await copyNow(state, { text: requestId, confirmation: words.copied });
    setLast({ said, requestId });
  };
  return (
    <button
      type="button"
      class="request-id-button"
      tabIndex={-1}
      title={words.copyRequestId(requestId)}
      // Beside the text, which stays the whole RequestId.
      data-said={said || undefined}
      onClick={onClick}
    >
      {requestId}
    </button>
  );
}
