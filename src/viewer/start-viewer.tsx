import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { createMarkers } from '../core/markers';
import type { TrafficChoices } from '../core/request/call-selector';
import type { ExplainPagePorts } from '../panel/start-explain-page';
import { createViewerState } from './create-viewer-state';
import { createFileImport, type ImportedFile } from './file-import';
import { fileText } from './file-text';
import { createHarListing } from './har-listing';
import { readHarFile } from './read-har-file';
import { receiveFiles } from './receive-files';
import { ViewerApp } from './viewer-app';

const TITLE = 'TC3 Inspector';

export interface ViewerPorts extends ExplainPagePorts {
  /** Which traffic counts, as it is chosen now. */
  trafficChoices(): TrafficChoices;
}

/** Shows the viewer; its title names the files that are listed. */
export async function startViewer(root: HTMLElement, ports: ViewerPorts): Promise<void> {
  const { recorder, state } = await createViewerState(ports);
  const markers = createMarkers({ onListenerError: ports.reportError });
  const files = createFileImport({
    readHarFile,
    listing: createHarListing(recorder, markers),
    choices: ports.trafficChoices,
    reportError: ports.reportError,
    onEnd: (file) => {
      state.announcement.value = fileText(file).text;
    },
  });
  const isDropping = signal(false);
  receiveFiles(window, {
    onFiles: files.add,
    onDropping: (isOver) => {
      isDropping.value = isOver;
    },
  });
  const listedNames = computed(() =>
    files.files.value
      .filter(hasCalls)
      .map(({ name }) => name)
      .join(', '),
  );
  const hasListed = computed(() => listedNames.value !== '');
  effect(() => {
    document.title = hasListed.value ? `${listedNames.value} · ${TITLE}` : TITLE;
  });
  render(
    <ViewerApp state={state} files={files} isDropping={isDropping} hasListed={hasListed} />,
    root,
  );
}

function hasCalls({ state }: ImportedFile): boolean {
  return state.kind === 'done'
    ? state.tally.callCount > 0
    : 'callCount' in state && state.callCount > 0;
}
