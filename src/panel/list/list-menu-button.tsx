import { columnName } from '../../view-model/column-name';
import {
  COLUMN_IDS,
  FIXED_COLUMNS,
  isColumnShown,
  NO_COLUMN_CHOICES,
} from '../../view-model/list-columns';
import { MoreIcon } from '../icons';
import type { MenuItem } from '../menu';
import { MenuButton } from '../menu-button';
import type { PanelState } from '../panel-state';

/** Which columns the list shows, and how. */
export function ListMenuButton({ state }: { state: PanelState }) {
  return (
    <MenuButton label={state.words.value.list.listMenu} isIcon items={() => listMenu(state)}>
      <MoreIcon />
    </MenuButton>
  );
}

/** The lines of that menu; a right click on the heads opens it too. */
export function listMenu(state: PanelState): readonly MenuItem[] {
  const words = state.words.value;
  const { settings, listWidth, sort } = state;
  const choices = settings.value.columns;
  return [
    { kind: 'heading', label: words.list.columns },
    ...COLUMN_IDS.filter((id) => !FIXED_COLUMNS.includes(id) && id !== 'ticket').map(
      (id): MenuItem => {
        const isOn = isColumnShown(id, listWidth.value, choices);
        return {
          kind: 'switch',
          label: columnName(id, words),
          isOn,
          onSelect: () =>
            state.chooseColumns({ ...choices, shown: { ...choices.shown, [id]: !isOn } }),
        };
      },
    ),
    {
      kind: 'action',
      label: words.list.resetColumns,
      onSelect: () => state.chooseColumns(NO_COLUMN_CHOICES),
    },
    { kind: 'heading', label: words.list.order },
    {
      kind: 'choice',
      label: words.list.byArrival,
      isChosen: sort.value === undefined,
      onSelect: () => {
        sort.value = undefined;
      },
    },
    { kind: 'heading', label: words.list.times },
    ...[false, true].map(
      (showsUtc): MenuItem => ({
        kind: 'choice',
        label: showsUtc ? words.list.utc : words.list.localTime,
        isChosen: settings.value.showsUtc === showsUtc,
        onSelect: () => state.choose({ showsUtc }),
      }),
    ),
    { kind: 'heading', label: words.list.folding },
    {
      kind: 'switch',
      label: words.list.foldCalls,
      isOn: settings.value.foldsCalls,
      onSelect: () => state.choose({ foldsCalls: !settings.value.foldsCalls }),
    },
  ];
}
