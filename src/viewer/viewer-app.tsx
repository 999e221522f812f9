import type { ReadonlySignal } from '@preact/signals';
import { ExplainBox } from '../panel/explain-box';
import { LiveRegion } from '../panel/live-region';
import { PanelApp } from '../panel/panel-app';
import type { PanelState } from '../panel/panel-state';
import { usePageLanguage } from '../panel/use-page-language';
import type { FileImport } from './file-import';
import { FileList } from './file-list';
import { FilePicker } from './file-picker';
import { StartPage } from './start-page';

export interface ViewerAppProps {
  readonly state: PanelState;
  readonly files: FileImport;
  /** Files are held over the page. */
  readonly isDropping: ReadonlySignal<boolean>;
  /** A call has been listed; from then on the list stays, also where it is cleared. */
  readonly hasListed: ReadonlySignal<boolean>;
}

/** The viewer: first where to drop files, then the panel over what they hold. */
export function ViewerApp({ state, files, isDropping, hasListed }: ViewerAppProps) {
  const { viewerApp, explainBox, fileList } = state.words.value;
  usePageLanguage(state);
  return (
    <div class="viewer" data-dropping={isDropping.value}>
      {isDropping.value && <p class="drop-note">{viewerApp.drop}</p>}
      {hasListed.value ? (
        <>
          <section class="viewer-bar" aria-label={fileList.label}>
            <FilePicker state={state} onFiles={files.add} />
            <FileList files={files} state={state} />
            <details class="viewer-explain">
              <summary>{explainBox.label}</summary>
              <ExplainBox state={state} />
            </details>
          </section>
          <div class="viewer-list">
            <PanelApp state={state} />
          </div>
        </>
      ) : (
        <>
          <StartPage state={state} files={files} />
          <LiveRegion state={state} />
        </>
      )}
    </div>
  );
}
