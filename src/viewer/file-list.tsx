import type { FileImport } from './file-import';
import { type FileText, fileText } from './file-text';

const TEXT = {
  files: 'Opened files',
  cancel: 'Cancel',
  notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
};

/** The files that were opened, how far they are and what became of them. */
export function FileList({ files }: { files: FileImport }) {
  const texts = files.files.value.map(fileText);
  if (texts.length === 0) return null;
  const isRunning = texts.some((it) => it.isRunning);
  return (
    <section class="file-list" aria-label={TEXT.files}>
      <ul>
        {texts.map((text, index) => (
          <FileItem key={index} {...text} />
        ))}
      </ul>
      {isRunning && (
        <button type="button" class="action-button" onClick={files.cancel}>
          {TEXT.cancel}
        </button>
      )}
    </section>
  );
}

function FileItem({ text, progress, isRunning, isWarning, notes }: FileText) {
  return (
    <li data-warning={isWarning} data-running={isRunning}>
      {isRunning && (
        <progress aria-label={text} {...(progress !== undefined && { value: progress })} />
      )}
      <span>{text}</span>
      {notes.length > 0 && (
        <details>
          <summary>{TEXT.notes(notes.length)}</summary>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </details>
      )}
    </li>
  );
}
