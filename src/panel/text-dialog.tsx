import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DialogText } from '../view-model/dialog-text';
import { CopyButton } from './copy/copy-button';
import type { PanelState } from './panel-state';

/** Shows a text whole, selected and ready to copy by hand where the browser refuses to. */
export function TextDialog({ shown, state }: { shown: DialogText; state: PanelState }) {
  const { textDialog: words, copyConfirmation } = state.words.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLPreElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    if (shown.isSelected && body.current) getSelection()?.selectAllChildren(body.current);
    return () => dialog.current?.close();
  }, [shown]);
  const close = () => {
    state.dialog.value = undefined;
  };
  return (
    <dialog
      ref={dialog}
      class="text-dialog"
      aria-label={shown.title}
      onClose={close}
      onKeyDown={(event) => {
        // Chromium's DevTools would open their drawer as well (Chromium 156).
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <h2>{shown.title}</h2>
      {shown.note !== '' && <p>{shown.note}</p>}
      <pre ref={body}>
        {shown.parts.map(({ text, maskReason }, index) =>
          maskReason === undefined ? (
            text
          ) : (
            <mark key={`${index} ${text}`} title={maskReason}>
              {text}
            </mark>
          ),
        )}
      </pre>
      <p class="actions">
        <CopyButton
          state={state}
          label={words.copy}
          copy={() => ({
            text: shown.parts.map(({ text }) => text).join(''),
            confirmation: copyConfirmation.copied,
          })}
        >
          {words.copy}
        </CopyButton>
        <button type="button" class="action-button" onClick={close}>
          {words.close}
        </button>
      </p>
    </dialog>
  );
}
