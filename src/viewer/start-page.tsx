import { ExplainBox } from '../panel/explain-box';
import type { PanelState } from '../panel/panel-state';
import type { FileImport } from './file-import';
import { FileList } from './file-list';
import { FilePicker } from './file-picker';

/** What the viewer shows before anything is listed: where to drop files, and the box to paste into. */
export function StartPage({ state, files }: { state: PanelState; files: FileImport }) {
  const { startPage: words, sentences } = state.words.value;
  return (
    <main class="viewer-start">
      <section class="drop-zone" aria-label={words.title}>
        <h1>{words.title}</h1>
        <p>{words.drop}</p>
        <FilePicker state={state} onFiles={files.add} />
        <p class="muted">{sentences([words.sources, words.private])}</p>
      </section>
      <FileList files={files} state={state} />
      <ExplainBox state={state} autoFocus />
    </main>
  );
}
