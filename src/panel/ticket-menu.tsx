import type { Call } from '../core/call';
import type { CopyEntry } from '../view-model/copy-menu';
import { chooseEntry } from './copy-entry';
import { MoreIcon } from './icons';
import type { MenuItem } from './menu';
import { MenuButton } from './menu-button';
import type { PanelState } from './panel-state';

const TEXT = {
  label: 'More ways to copy',
  ticketAs: 'Copy ticket as',
  language: 'Language of tickets',
  preview: 'Preview …',
  callAs: 'Copy call as',
};

/** All other forms of the ticket, and the call in other forms. */
export function TicketMenu({ call, state }: { call: Call; state: PanelState }) {
  const { copying } = state;
  const items = (): readonly MenuItem[] => {
    const action = (entry: CopyEntry): MenuItem => ({
      kind: 'action',
      label: entry.warning === undefined ? entry.label : `${entry.label} …`,
      onSelect: () => chooseEntry(state, entry),
    });
    const language = (locale: 'en' | 'zh', label: string): MenuItem => ({
      kind: 'choice',
      label,
      isChosen: copying.ticketLocale() === locale,
      onSelect: () => copying.setTicketLanguage(locale),
    });
    return [
      { kind: 'heading', label: TEXT.ticketAs },
      ...copying.ticketEntries(call).map(action),
      {
        kind: 'action',
        label: TEXT.preview,
        onSelect: () => {
          state.dialog.value = copying.preview(call);
        },
      },
      { kind: 'heading', label: TEXT.language },
      language('en', 'English'),
      language('zh', '中文'),
      { kind: 'heading', label: TEXT.callAs },
      ...copying.copyAsEntries(call).map(action),
    ];
  };
  return (
    <MenuButton label={TEXT.label} items={items}>
      <MoreIcon />
    </MenuButton>
  );
}
