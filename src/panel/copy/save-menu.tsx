import { SaveIcon } from '../icons';
import type { MenuItem } from '../menu';
import { MenuButton } from '../menu-button';
import type { PanelState } from '../panel-state';
import { chooseEntry } from './copy-entry';

/** All that can be done with the calls that the list shows now. */
export function SaveMenu({ state }: { state: PanelState }) {
  const words = state.words.value.saveMenu;
  const items = async (): Promise<readonly MenuItem[]> => {
    const listed = [...state.list.value.allCalls];
    const [entries, { saveCalls }, { CALL_FILES }] = await Promise.all([
      state.copying.listEntries(listed),
      import('./save-calls'),
      import('../../view-model/call-files'),
    ]);
    return [
      { kind: 'heading', label: words.copy(listed.length) },
      ...entries.map(
        (entry): MenuItem => ({
          kind: 'action',
          label: entry.label,
          onSelect: () => chooseEntry(state, entry),
        }),
      ),
      { kind: 'heading', label: words.save(listed.length) },
      ...CALL_FILES.map(
        (file): MenuItem => ({
          kind: 'action',
          label: file.label,
          onSelect: () => {
            saveCalls(state, listed, file).catch(state.ports.reportError);
          },
        }),
      ),
    ];
  };
  return (
    <MenuButton
      label={words.label}
      isIcon
      isDisabled={state.list.value.calls.length === 0}
      items={items}
      reportError={state.ports.reportError}
    >
      <SaveIcon />
    </MenuButton>
  );
}
