/** A pasted text that begins so is a HAR file, and nothing for the box. */
const BEGINS_LIKE_HAR = /^\ufeff?\s*\{\s*"log"\s*:/;

export interface FileReceiver {
  /** What a file is called that was pasted as a text. */
  pastedName(): string;
  onFiles(files: Iterable<File>): void;
  /** Whether files are held over the page. */
  onDropping(isDropping: boolean): void;
}

/** Takes the files that are dropped anywhere on the page or pasted into it; else the browser would open them. */
export function receiveFiles(page: Window, receiver: FileReceiver): void {
  const { onFiles, onDropping } = receiver;
  page.addEventListener('dragover', (event) => {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    onDropping(true);
  });
  page.addEventListener('dragleave', (event) => {
    // Not on the way from one element of the page to the next.
    if (event.relatedTarget === null) onDropping(false);
  });
  page.addEventListener('drop', (event) => {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    onDropping(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
  page.addEventListener(
    'paste',
    (event) => {
      const files = pastedFiles(event.clipboardData, receiver.pastedName);
      if (files.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      onFiles(files);
    },
    true,
  );
}

function hasFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') === true;
}

function pastedFiles(
  clipboard: DataTransfer | null,
  pastedName: FileReceiver['pastedName'],
): readonly File[] {
  if (clipboard === null) return [];
  if (clipboard.files.length > 0) return [...clipboard.files];
  const text = clipboard.getData('text/plain');
  return BEGINS_LIKE_HAR.test(text) ? [new File([text], pastedName())] : [];
}
