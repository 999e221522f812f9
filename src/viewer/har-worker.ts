import { type HarParsing, parseHarText } from '../core/har/parse-har-text';
import { readHarInSlices } from '../core/har/read-har-in-slices';
import type { HarProgress, HarTask } from './har-worker-messages';

/** The worker: reads one file off the page's thread and hands it over in slices. */
addEventListener('message', ({ data }: MessageEvent<HarTask>) => {
  read(data).catch((error: unknown) => {
    // Our bug. Thrown where it reaches the page as the worker's error.
    setTimeout(() => {
      throw error;
    });
  });
});

async function read({ file, ...options }: HarTask): Promise<void> {
  const parsed = await parse(file);
  if (parsed.kind === 'problem') return tell(parsed);
  const slices = readHarInSlices(parsed.value, options);
  for (;;) {
    const { value, done } = slices.next();
    tell(value);
    if (done) return;
  }
}

/** The text is not kept: the file may be hundreds of megabytes. */
async function parse(file: Blob): Promise<HarParsing> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { kind: 'problem', reason: 'unreadable' };
  }
  return parseHarText(text);
}

function tell(progress: HarProgress): void {
  postMessage(progress);
}
