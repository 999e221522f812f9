import { CALL_FILES } from '../view-model/call-files';
import { chooseEntry } from './copy-entry';
import { SaveIcon } from './icons';
import { MenuButton, type MenuItem } from './menu-button';
import type { PanelState } from './panel-state';
import { saveCalls } from './save-calls';

const number = new Intl.NumberFormat('en');
const TEXT = {
  label: 'Copy or save the listed calls',
  copy: (count: number) => `Copy of ${calls(count)}`,
  save: (count: number) => `Save ${calls(count)} as a file`,
};
const calls = (count: number) =>
  count === 1 ? '1 listed call' : `${number.format(count)} listed calls`;

/** All that can be done with the calls that the list shows now. */
export function SaveMenu({ state }: { state: PanelState }) {
  const items = (): readonly MenuItem[] => {
    const listed = [...state.list.value.calls];
    return [
      { kind: 'heading', label: TEXT.copy(listed.length) },
      ...state.copying.listEntries(listed).map(
        (entry): MenuItem => ({
          kind: 'action',
          label: entry.label,
          onSelect: () => chooseEntry(state, entry),
        }),
      ),
      { kind: 'heading', label: TEXT.save(listed.length) },
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
      label={TEXT.label}
      isIcon
      isDisabled={state.list.value.calls.length === 0}
      items={items}
    >
      <SaveIcon />
    </MenuButton>
  );
}
