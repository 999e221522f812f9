import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { harFileLimitBytes } from '../core/har/har-file-limit';
import type { TrafficChoices } from '../core/request/call-selector';
import { createPageState, type PagePorts } from '../panel/create-page-state';
import type { Selection } from '../panel/list/selection';
import type { PanelState } from '../panel/panel-state';
import { saying } from '../panel/saying';
import { createFileImport, type ImportedFile } from './file-import';
import { fileText } from './file-text';
import { createHarListing } from './har-listing';
import { readHarFile } from './read-har-file';
import { receiveFiles } from './receive-files';
import { ViewerApp } from './viewer-app';

const TITLE = 'TC3 Inspector';

export interface ViewerPorts extends PagePorts {
  /** Which traffic counts, as it is chosen now. */
  trafficChoices(): TrafficChoices;
}

/** Shows the viewer; its title names the files that are listed. */
export async function startViewer(root: HTMLElement, ports: ViewerPorts): Promise<void> {
  // A file that may be opened is listed whole.
  const { recorder, markers, state } = await createPageState(ports, {
    maxBodyLength: harFileLimitBytes,
  });
  const files = createFileImport({
    readHarFile,
    listing: createHarListing(recorder, markers),
    choices: ports.trafficChoices,
    reportError: ports.reportError,
    onEnd: (file) => {
      state.announcement.value = saying(fileText(file, state.words.value).text);
    },
  });
  const isDropping = signal(false);
  receiveFiles(window, {
    pastedName: () => state.words.value.receiveFiles.pastedName,
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
  const isRunning = computed(() => files.files.value.some(({ state }) => isUnderWay(state)));
  effect(() => {
    document.title = hasListed.value ? `${listedNames.value} · ${TITLE}` : TITLE;
  });
  effect(() => {
    holdDetails(state, isRunning.value);
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

function isUnderWay({ kind }: ImportedFile['state']): boolean {
  return kind === 'waiting' || kind === 'parsing' || kind === 'listing';
}

/** The newest error shows itself once all is listed: before, the details would jump from one to the next. */
function holdDetails({ selection }: PanelState, isRunning: boolean): void {
  const { kind } = selection.peek();
  if (isRunning && kind === 'newest-error') {
    selection.value = { kind: 'none', closedId: undefined };
  } else if (!isRunning && isNothingClosed(selection.peek())) {
    selection.value = { kind: 'newest-error' };
  }
}

function isNothingClosed(selection: Selection): boolean {
  return selection.kind === 'none' && selection.closedId === undefined;
}
