import type { Call } from '../../core/call';
import { type CallFile, callFileName, savedText } from '../../view-model/call-files';
import type { PanelState } from '../panel-state';
import { saying } from '../saying';

/** So long one slice of the work may take, in milliseconds: the page draws in between. */
const SLICE_MS = 12;

/** Writes calls into a file, redacted, in slices; the status bar says how far it is. */
export async function saveCalls(
  state: PanelState,
  calls: readonly Call[],
  file: CallFile,
): Promise<void> {
  const { ports, copying, words } = state;
  const { masksPersonal: personal, extraNames } = copying.settings.value;
  const generator = file.parts(calls, {
    version: ports.version,
    redaction: { personal, extraNames },
    visits: state.visits.value,
    markers: state.markers.value,
  });
  const texts: string[] = [];
  let steps = 0;
  let sliceEnd = performance.now() + SLICE_MS;
  for (;;) {
    const { value, done } = generator.next();
    if (done) {
      const name = callFileName(file, Date.now(), ports.utcOffsetMinutes);
      ports.saveFile(name, texts, file.type);
      state.said.value = state.announcement.value = saying(savedText(name, value, words.value));
      return;
    }
    if (value !== '') texts.push(value);
    steps++;
    if (performance.now() < sliceEnd) continue;
    // Each call is looked through, then written.
    const share = Math.min(99, Math.floor((steps / (2 * calls.length + 2)) * 100));
    state.said.value = saying(words.value.saveCalls.writing(calls.length, share));
    await new Promise((resolve) => setTimeout(resolve));
    sliceEnd = performance.now() + SLICE_MS;
  }
}
