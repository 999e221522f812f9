import type { CopyEntry } from '../../view-model/copy-menu';
import type { TicketCopy } from '../../view-model/copy-ticket';
import type { PanelState } from '../panel-state';
import { saying } from '../saying';

/** Copies, says so, and where the browser refuses shows the text to copy by hand. */
export async function copyNow(
  state: PanelState,
  copy: TicketCopy | Promise<TicketCopy>,
): Promise<string> {
  const { text, html, confirmation } = await copy;
  const words = state.words.value.copyEntry;
  const isCopied = await state.ports.copyText(text, html);
  const said = isCopied ? confirmation : words.refused;
  state.announcement.value = saying(said);
  if (!isCopied) {
    state.dialog.value = {
      title: words.refused,
      note: words.byHand,
      parts: [{ text, maskReason: undefined }],
      isSelected: true,
    };
  }
  return said;
}

/** What a chosen line of a menu does: it copies, or shows its warning with the text first. */
export function chooseEntry(state: PanelState, entry: CopyEntry): void {
  const copy = entry.make();
  if (entry.warning !== undefined) {
    state.dialog.value = {
      title: entry.label,
      note: entry.warning,
      parts: [{ text: copy.text, maskReason: undefined }],
    };
    return;
  }
  copyFromMenu(state, copy);
}

/** Copies, and says so at the foot of the panel: what was pressed is gone, or is a key. */
export function copyFromMenu(state: PanelState, copy: TicketCopy | Promise<TicketCopy>): void {
  copyNow(state, copy).then((said) => {
    state.said.value = saying(said);
  }, state.ports.reportError);
}
