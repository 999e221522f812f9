import type { PanelState } from '../panel/panel-state';
import type { PanelWords } from '../view-model/words/en';
import type { FileImport } from './file-import';
import { type FileText, fileText } from './file-text';

/** The files that were opened, how far they are and what became of them. */
export function FileList({ files, state }: { files: FileImport; state: PanelState }) {
  const words = state.words.value;
  const texts = files.files.value.map((file) => fileText(file, words));
  if (texts.length === 0) return null;
  const isRunning = texts.some((it) => it.isRunning);
  return (
    <section class="file-list" aria-label={words.fileList.label}>
      <ul>
        {texts.map((text, index) => (
          <FileItem key={index} file={text} words={words} />
        ))}
      </ul>
      {isRunning && (
        <button type="button" class="action-button" onClick={files.cancel}>
          {words.fileList.cancel}
        </button>
      )}
    </section>
  );
}

function FileItem({ file, words }: { file: FileText; words: PanelWords }) {
  const { text, progress, isRunning, isWarning, notes } = file;
  return (
    <li data-warning={isWarning} data-running={isRunning}>
      {isRunning && (
        <progress aria-label={text} {...(progress !== undefined && { value: progress })} />
      )}
      <span>{text}</span>
      {notes.length > 0 && (
        <details>
          <summary>{words.fileList.notes(notes.length)}</summary>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </details>
      )}
    </li>
  );
}
