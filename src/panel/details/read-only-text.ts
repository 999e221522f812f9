import { standardKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, codeFolding, foldGutter, foldKeymap } from '@codemirror/language';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightSpecialChars, keymap } from '@codemirror/view';
import type { PanelWords } from '../../view-model/words/en';
import { editorPhrases } from './editor-phrases';
import { editorTheme } from './editor-theme';

export interface ReadOnlyTextOptions {
  readonly isJson: boolean;
  /** A line is so long that wrapping and colours would take seconds. */
  readonly hasLongLine: boolean;
  /** For screen readers. */
  readonly label: string;
  readonly words: PanelWords['details'];
}

/** A text to look at: keys move and select, nothing changes it, and it is copied as it is shown. */
export function readOnlyText({
  isJson,
  hasLongLine,
  label,
  words,
}: ReadOnlyTextOptions): Extension {
  return [
    EditorState.readOnly.of(true),
    // A text's places stay what they are; CR would be taken for a line's end, and be lost.
    EditorState.lineSeparator.of('\n'),
    hasLongLine ? [] : EditorView.lineWrapping,
    // It takes the focus anyway; said in a way that accessibility checkers see.
    EditorView.contentAttributes.of({
      'aria-label': label,
      'aria-readonly': 'true',
      tabindex: '0',
    }),
    editorPhrases(words),
    editorTheme,
    highlightSpecialChars(),
    drawSelection(),
    search({ top: true }),
    keymap.of([
      ...searchKeymap,
      ...foldKeymap,
      // Escape closes the details.
      ...standardKeymap.filter(({ key }) => key !== 'Escape'),
    ]),
    isJson && !hasLongLine ? [json(), codeFolding(), foldGutter(), bracketMatching()] : [],
  ];
}
