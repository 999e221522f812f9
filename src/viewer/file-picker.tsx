const TEXT = { choose: 'Open HAR files…' };

/** A button that opens the browser's own choice of files. */
export function FilePicker({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  return (
    <label class="action-button file-picker">
      {TEXT.choose}
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
