import { useEffect, useState } from 'preact/hooks';
import { copyNow } from '../copy/copy-entry';
import type { PanelState } from '../panel-state';

/** So long a confirmation stays, in milliseconds. */
const CONFIRMATION_MS = 1500;

/** A RequestId in a row, which a click copies whole. By key it is copied through the grid. */
export function RequestIdButton({ requestId, state }: { requestId: string; state: PanelState }) {
  const [said, setSaid] = useState('');
  const words = state.words.value.list;
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), CONFIRMATION_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const onClick = async (event: MouseEvent) => {
    // With these a click selects rows.
    if (event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.stopPropagation();
    setSaid(await copyNow(state, { text: requestId, confirmation: words.copied }));
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
