import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

const NEW_TEXT = { background: 'none', borderBottom: '1px solid var(--success)' };
const OLD_TEXT = { background: 'none', borderBottom: '1px solid var(--error)' };
const SIGN = { background: 'none', textAlign: 'center' };

/** Differences by colour, and by a sign at the line's beginning. */
export const diffTheme: Extension = EditorView.theme({
  '&.cm-merge-a .cm-changedLine, .cm-deletedChunk': { backgroundColor: 'var(--diff-old)' },
  '&.cm-merge-b .cm-changedLine, .cm-inlineChangedLine': { backgroundColor: 'var(--diff-new)' },
  '&.cm-merge-a .cm-changedText, .cm-deletedChunk .cm-deletedText': OLD_TEXT,
  '&.cm-merge-b .cm-changedText': NEW_TEXT,
  // A whole new line needs no mark in each of its words.
  '&.cm-merge-b .cm-insertedLine, .cm-deletedLine, .cm-deletedLine del': {
    textDecoration: 'none',
  },
  '.cm-deletedChunk': { paddingLeft: '4px' },
  '.cm-changeGutter': { width: '12px', paddingLeft: '0' },
  '&.cm-merge-a .cm-changedLineGutter, &.cm-merge-b .cm-changedLineGutter': SIGN,
  '&.cm-merge-b .cm-deletedLineGutter': SIGN,
  '&.cm-merge-b .cm-changedLineGutter::before': { content: '"+"', color: 'var(--success)' },
  '&.cm-merge-a .cm-changedLineGutter::before, &.cm-merge-b .cm-deletedLineGutter::before': {
    content: '"−"',
    color: 'var(--error)',
  },
  '& .cm-collapsedLines': {
    padding: '1px 8px',
    color: 'var(--muted)',
    background: 'var(--quote)',
    cursor: 'pointer',
  },
  '& .cm-collapsedLines::before, & .cm-collapsedLines::after': { content: '"…"' },
});
