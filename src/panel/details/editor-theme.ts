import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The panel's colours and sizes for CodeMirror; the variables reach into the shadow root. */
export const editorTheme: Extension = [
  EditorView.theme({
    '&': {
      height: '100%',
      color: 'var(--text)',
      backgroundColor: 'var(--background)',
      fontSize: '11px',
    },
    '&.cm-focused': { outline: '1px solid var(--focus)', outlineOffset: '-1px' },
    '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '16px', overflow: 'auto' },
    '.cm-content': { padding: '4px 0', caretColor: 'var(--text)' },
    '.cm-line': { padding: '0 8px 0 4px' },
    '.cm-cursor': { borderLeftColor: 'var(--text)' },
    '.cm-gutters': {
      color: 'var(--muted)',
      backgroundColor: 'var(--background)',
      borderRight: '1px solid var(--line-soft)',
    },
    '.cm-lineNumbers .cm-gutterElement': { minWidth: '24px', padding: '0 2px 0 6px' },
    '.cm-foldGutter .cm-gutterElement': { width: '12px', cursor: 'pointer', textAlign: 'center' },
    '.cm-foldPlaceholder': {
      color: 'var(--muted)',
      backgroundColor: 'var(--quote)',
      border: '1px solid var(--line)',
      borderRadius: '3px',
    },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
      { backgroundColor: 'var(--editor-selection) !important' },
    '.cm-selectionMatch': { backgroundColor: 'var(--hover)' },
    '.cm-searchMatch': {
      backgroundColor: 'var(--warning-bar)',
      outline: '1px solid var(--warning)',
    },
    '.cm-searchMatch-selected': {
      backgroundColor: 'var(--editor-selection)',
      outline: '2px solid var(--focus)',
    },
    '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
      backgroundColor: 'transparent',
      outline: '1px solid var(--muted)',
    },
    '.cm-specialChar': { color: 'var(--error)' },
    mark: {
      color: 'inherit',
      backgroundColor: 'var(--warning-bar)',
      outline: '1px solid var(--warning)',
      borderRadius: '2px',
    },
    '.cm-panels': { color: 'var(--text)', backgroundColor: 'var(--bar)', zIndex: '2' },
    '.cm-panels-top': { borderBottom: '1px solid var(--line)' },
    '.cm-panel.cm-search': {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '2px 6px',
      padding: '3px 28px 3px 6px',
      fontFamily: 'system-ui, sans-serif',
      fontSize: '12px',
    },
    '.cm-panel.cm-search input, .cm-panel.cm-search button, .cm-panel.cm-search label': {
      margin: '0',
      font: 'inherit',
    },
    '.cm-panel.cm-search br': { display: 'none' },
    '.cm-panel.cm-search label': { display: 'inline-flex', alignItems: 'center', gap: '3px' },
    '.cm-textfield': {
      flex: '1 1 120px',
      minWidth: '80px',
      maxWidth: '260px',
      height: '20px',
      padding: '0 6px',
      color: 'var(--text)',
      backgroundColor: 'var(--field)',
      border: '1px solid var(--line)',
      borderRadius: '10px',
    },
    '.cm-textfield:focus': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
    '.cm-button': {
      height: '20px',
      padding: '0 8px',
      color: 'var(--accent)',
      background: 'var(--background)',
      border: '1px solid var(--line)',
      borderRadius: '10px',
    },
    '.cm-button:hover, .cm-button:active': { background: 'var(--hover)' },
    '.cm-panel.cm-search [name=close]': {
      top: '3px',
      right: '6px',
      width: '20px',
      height: '20px',
      fontSize: '16px',
      lineHeight: '18px',
      color: 'var(--muted)',
    },
    '.cm-panel.cm-search button:focus-visible, .cm-panel.cm-search input:focus-visible': {
      outline: '2px solid var(--focus)',
      outlineOffset: '-2px',
    },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.propertyName, color: 'var(--json-key)' },
      { tag: tags.string, color: 'var(--json-string)' },
      { tag: tags.number, color: 'var(--json-number)' },
      { tag: [tags.bool, tags.null], color: 'var(--json-literal)' },
    ]),
  ),
];
