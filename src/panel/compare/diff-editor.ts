import { goToNextChunk, goToPreviousChunk, MergeView, unifiedMergeView } from '@codemirror/merge';
import { openSearchPanel } from '@codemirror/search';
import { EditorView, lineNumbers } from '@codemirror/view';
import type { PanelWords } from '../../view-model/words/en';
import { editorRoot } from '../details/editor-root';
import { readOnlyText } from '../details/read-only-text';
import { diffTheme } from './diff-theme';

/** Long texts that have little in common are compared by the line, not for ever. */
const DIFF = { scanLimit: 1000, timeout: 80 };
const COLLAPSE = { margin: 4, minSize: 8 };

export interface DiffContent {
  readonly left: string;
  readonly right: string;
  /** Two columns, else one. */
  readonly isSideBySide: boolean;
  /** Lines that are the same in both are not collapsed. */
  readonly isWhole: boolean;
  readonly words: PanelWords;
}

export interface DiffEditor {
  /** Opens the search within the newer text. */
  find(): void;
  goTo(direction: 'next' | 'previous'): void;
  destroy(): void;
}

/** Two texts, compared. Loaded on first use. */
export function createDiffEditor(host: HTMLElement, content: DiffContent): DiffEditor {
  const { left, right, isSideBySide, isWhole, words } = content;
  const shown = { diffConfig: DIFF, ...(!isWhole && { collapseUnchanged: COLLAPSE }) };
  const root = editorRoot(host);
  const extensions = (label: string) => [
    lineNumbers(),
    readOnlyText({ isJson: false, hasLongLine: false, label, words: words.details }),
    diffTheme,
  ];
  const { leftText, rightText } = words.compare;
  if (isSideBySide) {
    const view = new MergeView({
      root,
      parent: root,
      a: { doc: left, extensions: extensions(leftText) },
      b: { doc: right, extensions: extensions(rightText) },
      ...shown,
    });
    // The two scroll as one: the element around them does.
    view.dom.style.cssText = 'height: 100%; overflow: auto;';
    return editorOver(view.b, () => view.destroy());
  }
  const view = new EditorView({
    root,
    parent: root,
    doc: right,
    extensions: [
      extensions(`${leftText}, ${rightText}`),
      unifiedMergeView({
        original: left,
        mergeControls: false,
        ...shown,
      }),
    ],
  });
  return editorOver(view, () => view.destroy());
}

function editorOver(view: EditorView, destroy: () => void): DiffEditor {
  return {
    destroy,
    find: () => {
      openSearchPanel(view);
    },
    goTo: (direction) => {
      (direction === 'next' ? goToNextChunk : goToPreviousChunk)(view);
      view.focus();
    },
  };
}
