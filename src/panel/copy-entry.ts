import type { CopyEntry } from '../view-model/copy-menu';
import type { TicketCopy } from '../view-model/copy-ticket';
import type { PanelState } from './panel-state';

const REFUSED = 'The browser refused to copy';
const BY_HAND = 'The text is selected: press Ctrl+C (⌘C on a Mac).';

/** Copies, says so, and where the browser refuses shows the text to copy by hand. */
export async function copyNow(state: PanelState, copy: TicketCopy): Promise<string> {
  const { text, html, confirmation } = copy;
  const isCopied = await state.ports.copyText(text, html);
  const said = isCopied ? confirmation : REFUSED;
  state.announcement.value = said;
  if (!isCopied) {
    state.dialog.value = {
      title: REFUSED,
      note: BY_HAND,
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
  copyNow(state, copy).then((said) => {
    state.said.value = said;
  }, state.ports.reportError);
}
