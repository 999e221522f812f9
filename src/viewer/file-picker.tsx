import type { PanelState } from '../panel/panel-state';

export interface FilePickerProps {
  readonly state: PanelState;
  readonly onFiles: (files: Iterable<File>) => void;
}

/** A button that opens the browser's own choice of files. */
export function FilePicker({ state, onFiles }: FilePickerProps) {
  return (
    <label class="action-button file-picker">
      {state.words.value.filePicker.choose}
      <input
        type="file"
        class="visually-hidden"
        multiple
        accept=".har,.json,application/json"
        onChange={(event) => {
          const input = event.currentTarget;
          onFiles([...(input.files ?? [])]);
          // The same file can be chosen again.
          input.value = '';
        }}
      />
    </label>
  );
}
