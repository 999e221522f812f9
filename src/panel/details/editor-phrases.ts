import { EditorState, type Extension } from '@codemirror/state';
import type { PanelWords } from '../../view-model/words/en';

/** CodeMirror's own words in the panel's language. */
export function editorPhrases({ editor }: PanelWords['details']): Extension {
  return EditorState.phrases.of({
    Find: editor.find,
    next: editor.next,
    previous: editor.previous,
    all: editor.all,
    'match case': editor.matchCase,
    regexp: editor.regexp,
    'by word': editor.byWord,
    close: editor.close,
    'Fold line': editor.foldLine,
    'Unfold line': editor.unfoldLine,
    'folded code': editor.foldedCode,
    unfold: editor.unfold,
    'current match': editor.currentMatch,
    'on line': editor.onLine,
    '$ unchanged lines': editor.unchangedLines,
  });
}
