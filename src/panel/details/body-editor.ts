import { openSearchPanel } from '@codemirror/search';
import { EditorSelection, EditorState } from '@codemirror/state';
import { Decoration, EditorView, lineNumbers } from '@codemirror/view';
import type { TextSpan } from '../../view-model/find-body-places';
import type { PanelWords } from '../../view-model/words/en';
import { editorRoot } from './editor-root';
import { readOnlyText } from './read-only-text';
import { textInSlices } from './text-in-slices';

/** CodeMirror lays a line out as a whole where it wraps: 5 MB took 2 s, this takes 50 ms. */
const LONG_LINE = 128 * 1024;

/** What an editor shows. */
export interface EditorContent {
  readonly text: string;
  readonly isJson: boolean;
  /** Stands out, and is in sight at first. */
  readonly named: TextSpan | undefined;
  readonly label: string;
  readonly words: PanelWords['details'];
}

/** CodeMirror over one text. */
export interface BodyEditor {
  /** Another text in place of the one that is there; resolves when it is on the screen. */
  show(content: EditorContent): Promise<void>;
  /** Selects a part, scrolls to it and takes the focus. */
  select(span: TextSpan): void;
  /** Opens the search within the text. */
  find(): void;
  destroy(): void;
}

/** Loaded on first use. `undefined` where it was no longer wanted when the text was ready. */
export async function createBodyEditor(
  host: HTMLElement,
  content: EditorContent,
  isWanted: () => boolean,
): Promise<BodyEditor | undefined> {
  let newest = content;
  const state = await stateOf(content, isWanted);
  if (!isWanted()) return undefined;
  const root = editorRoot(host);
  const view = new EditorView({ parent: root, root, state });
  showNamed(view, content);
  return {
    show: async (changed) => {
      newest = changed;
      const next = await stateOf(changed, () => newest === changed);
      if (newest !== changed) return;
      view.setState(next);
      showNamed(view, changed);
    },
    select: ({ start, end }) => {
      const { length } = view.state.doc;
      const range = EditorSelection.range(Math.min(start, length), Math.min(end, length));
      view.dispatch({
        selection: range,
        effects: EditorView.scrollIntoView(range, { y: 'start', yMargin: 40 }),
      });
      view.focus();
    },
    find: () => {
      openSearchPanel(view);
    },
    destroy: () => view.destroy(),
  };
}

async function stateOf(content: EditorContent, isWanted: () => boolean): Promise<EditorState> {
  const { named, words } = content;
  const { text: doc, longestLine } = await textInSlices(content.text, isWanted);
  return EditorState.create({
    doc,
    extensions: [
      lineNumbers(),
      readOnlyText({ ...content, hasLongLine: longestLine > LONG_LINE }),
      named === undefined
        ? []
        : EditorView.decorations.of(
            Decoration.set(
              Decoration.mark({ tagName: 'mark', attributes: { title: words.named } }).range(
                named.start,
                named.end,
              ),
            ),
          ),
    ],
  });
}

function showNamed(view: EditorView, { named }: EditorContent): void {
  if (named === undefined) return;
  view.dispatch({ effects: EditorView.scrollIntoView(named.start, { y: 'center' }) });
}
