import { ExplainBox } from '../panel/explain-box';
import type { PanelState } from '../panel/panel-state';
import type { FileImport } from './file-import';
import { FileList } from './file-list';
import { FilePicker } from './file-picker';

const TEXT = {
  title: 'Open a recording',
  drop: 'Drop HAR files here, or paste one.',
  sources:
    'From the Network panel of Chrome or Firefox, from Charles, Playwright or this extension.',
  private: 'Nothing of it is stored or sent.',
};

/** What the viewer shows before anything is listed: where to drop files, and the box to paste into. */
export function StartPage({ state, files }: { state: PanelState; files: FileImport }) {
  return (
    <main class="viewer-start">
      <section class="drop-zone" aria-label={TEXT.title}>
        <h2>{TEXT.title}</h2>
        <p>{TEXT.drop}</p>
        <FilePicker onFiles={files.add} />
        <p class="muted">
          {TEXT.sources} {TEXT.private}
        </p>
      </section>
      <FileList files={files} />
      <ExplainBox state={state} autoFocus />
    </main>
  );
}
