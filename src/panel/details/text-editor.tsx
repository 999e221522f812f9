import { useEffect, useRef } from 'preact/hooks';
import type { BodyEditor, EditorContent } from './body-editor';
import { followFindKey } from './follow-find-key';

/** So much plain text stands in for the editor while it loads, in characters. */
const PLAIN_LENGTH = 32 * 1024;

export interface TextEditorProps {
  readonly content: EditorContent;
  /** The editor, once it is there. */
  readonly editor: { current: BodyEditor | undefined };
  readonly reportError: (error: unknown) => void;
}

/** A text in CodeMirror; as plain text in the same place until that is loaded. */
export function TextEditor({ content, editor, reportError }: TextEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const newest = useRef(content);
  newest.current = content;
  const { text, isJson, named, label, words } = content;
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    let isWanted = true;
    const load = async () => {
      const { createBodyEditor } = await import('./body-editor');
      const first = newest.current;
      const made = await createBodyEditor(element, first, () => isWanted);
      if (made === undefined) return;
      editor.current = made;
      element.dataset.ready = 'true';
      // It may have changed while a long one was made.
      if (newest.current !== first) await made.show(newest.current);
    };
    load().catch(reportError);
    const unfollow = followFindKey(element, () => editor.current?.find());
    return () => {
      isWanted = false;
      unfollow();
      editor.current?.destroy();
      editor.current = undefined;
    };
  }, [editor, reportError]);
  const { start, end } = named ?? {};
  useEffect(() => {
    editor.current?.show(newest.current).catch(reportError);
  }, [text, isJson, start, end, label, words]);
  const onKeyDown = (event: KeyboardEvent) => {
    // What the editor used, such as Escape in its search, is not for the details as well.
    if (event.defaultPrevented) event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the editor within is what is used
    <div ref={host} class="body-editor" onKeyDown={onKeyDown}>
      <pre dir="auto">{plain(content)}</pre>
    </div>
  );
}

/** Stays under the editor, where nothing of it is drawn. */
function plain({ text, named, words }: EditorContent) {
  const shown = text.slice(0, PLAIN_LENGTH);
  if (named === undefined || named.end > shown.length) return shown;
  return (
    <>
      {shown.slice(0, named.start)}
      <mark title={words.named}>{shown.slice(named.start, named.end)}</mark>
      {shown.slice(named.end)}
    </>
  );
}
