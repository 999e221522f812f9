/** Something that a key does. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'next-error'
  | 'previous-error'
  | 'open-details'
  | 'close-details'
  | 'extend'
  | 'select-all'
  | 'copy'
  | 'copy-ticket'
  | 'copy-request-id'
  | 'compare-previous'
  | 'row-menu'
  | 'fold'
  | 'unfold'
  | 'fold-again'
  | 'filter'
  | 'filter-here'
  | 'clear'
  | 'next-call'
  | 'show-keys'
  | 'columns';

/** Where a key counts. */
export type KeyPlace =
  /** While the list has the focus. */
  | 'list'
  /** In the details. */
  | 'details'
  /** Everywhere in the panel. */
  | 'everywhere'
  /** On the heads of the columns. */
  | 'heads';

export interface PanelKey {
  readonly action: KeyAction;
  readonly place: KeyPlace;
  /** As tinykeys reads them; `$mod` is Ctrl, on a Mac ⌘. */
  readonly bindings: readonly string[];
  /** A key alone, which the options can switch off. */
  readonly isSingle?: boolean;
}

/** Every key of the panel: what the sheet lists and the handlers take. Moving keys handle the grid itself. */
export const PANEL_KEYS: readonly PanelKey[] = [
  { action: 'next', place: 'list', bindings: ['ArrowDown', 'j'] },
  { action: 'previous', place: 'list', bindings: ['ArrowUp', 'k'] },
  { action: 'next-error', place: 'list', bindings: ['e'], isSingle: true },
  { action: 'previous-error', place: 'list', bindings: ['Shift+E'], isSingle: true },
  { action: 'open-details', place: 'list', bindings: ['Enter'] },
  { action: 'close-details', place: 'list', bindings: ['Escape'] },
  { action: 'extend', place: 'list', bindings: ['Shift+ArrowDown', 'Shift+ArrowUp'] },
  { action: 'select-all', place: 'list', bindings: ['$mod+a'] },
  { action: 'copy', place: 'list', bindings: ['$mod+c'] },
  { action: 'copy-ticket', place: 'list', bindings: ['t'], isSingle: true },
  { action: 'copy-request-id', place: 'list', bindings: ['r'], isSingle: true },
  { action: 'compare-previous', place: 'list', bindings: ['p'], isSingle: true },
  { action: 'row-menu', place: 'list', bindings: ['Shift+F10', 'ContextMenu'] },
  { action: 'fold', place: 'list', bindings: ['f'], isSingle: true },
  { action: 'unfold', place: 'list', bindings: ['ArrowRight'] },
  { action: 'fold-again', place: 'list', bindings: ['ArrowLeft'] },
  { action: 'filter-here', place: 'list', bindings: ['/'], isSingle: true },
  { action: 'show-keys', place: 'list', bindings: ['Shift+?'], isSingle: true },
  { action: 'next-call', place: 'details', bindings: ['Alt+ArrowDown', 'Alt+ArrowUp'] },
  { action: 'columns', place: 'heads', bindings: ['Shift+ArrowRight', '$mod+Shift+ArrowRight'] },
  { action: 'filter', place: 'everywhere', bindings: ['$mod+f'] },
  { action: 'clear', place: 'everywhere', bindings: ['$mod+l'] },
];

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowLeft: '←',
  ContextMenu: '☰',
  Escape: 'Esc',
};

/** A binding as a person reads it: `Ctrl+F`, on a Mac `⌘F`. */
export function formatBinding(binding: string, isMac: boolean): string {
  const keys = binding.split('+').map((key) => {
    if (key === '$mod') return isMac ? '⌘' : 'Ctrl';
    if (isMac && key === 'Shift') return '⇧';
    if (isMac && key === 'Alt') return '⌥';
    const name = NAMES[key] ?? key;
    return name.length === 1 ? name.toUpperCase() : name;
  });
  // `?` is typed with Shift, which the key's own face says.
  const said = keys.at(-1) === '?' ? keys.slice(-1) : keys;
  return said.join(isMac ? '' : '+');
}
