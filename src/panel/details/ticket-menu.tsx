import type { Call } from '../../core/call';
import type { CopyEntry } from '../../view-model/copy-menu';
import { chooseEntry } from '../copy/copy-entry';
import { MoreIcon } from '../icons';
import type { MenuItem } from '../menu';
import { MenuButton } from '../menu-button';
import type { PanelState } from '../panel-state';

/** All other forms of the ticket, and the call in other forms. */
export function TicketMenu({ call, state }: { call: Call; state: PanelState }) {
  const { copying } = state;
  const words = state.words.value.ticketMenu;
  const items = async (): Promise<readonly MenuItem[]> => {
    const [tickets, forms] = await Promise.all([
      copying.ticketEntries(call),
      copying.copyAsEntries(call),
    ]);
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
      { kind: 'heading', label: words.ticketAs },
      ...tickets.map(action),
      {
        kind: 'action',
        label: words.preview,
        onSelect: () => {
          copying.preview(call).then((text) => {
            state.dialog.value = text;
          }, state.ports.reportError);
        },
      },
      { kind: 'heading', label: words.language },
      language('en', 'English'),
      language('zh', '中文'),
      { kind: 'heading', label: words.callAs },
      ...forms.map(action),
    ];
  };
  return (
    <MenuButton label={words.label} items={items} reportError={state.ports.reportError}>
      <MoreIcon />
    </MenuButton>
  );
}
