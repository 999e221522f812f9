import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** Differences by colour, and by a sign at the line's beginning. */
export const diffTheme: Extension = EditorView.theme({
  '.cm-changedLine': { backgroundColor: 'var(--diff-new)' },
  '&.cm-merge-a .cm-changedLine, .cm-deletedChunk': { backgroundColor: 'var(--diff-old)' },
  '.cm-changedText, .cm-insertedLine': {
    background: 'none',
    textDecoration: 'underline',
    textDecorationColor: 'var(--success)',
  },
  '&.cm-merge-a .cm-changedText, .cm-deletedChunk .cm-deletedText': {
    background: 'none',
    textDecoration: 'underline',
    textDecorationColor: 'var(--error)',
  },
  '.cm-deletedChunk': { paddingLeft: '4px' },
  '.cm-deletedChunk del, .cm-deletedLine': { textDecoration: 'none' },
  '.cm-changeGutter': { width: '10px', paddingLeft: '0' },
  '.cm-changedLineGutter, .cm-deletedLineGutter, .cm-inlineChangedLineGutter': {
    background: 'none',
    textAlign: 'center',
  },
  '.cm-changedLineGutter::before': { content: '"+"', color: 'var(--success)' },
  '&.cm-merge-a .cm-changedLineGutter::before, .cm-deletedLineGutter::before': {
    content: '"−"',
    color: 'var(--error)',
  },
  '.cm-collapsedLines': {
    padding: '1px 8px',
    color: 'var(--muted)',
    background: 'var(--quote)',
    cursor: 'pointer',
  },
});
