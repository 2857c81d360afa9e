import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { footnote, mathematics } from './markdown-language.ts';

// The tokens of the page reach into the shadow root the editor stands in; its rules do not.
const theme = EditorView.theme({
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--ink)', overflowWrap: 'anywhere' },
  '.cm-line': { padding: '0' },
  '.cm-placeholder': { color: 'var(--ink-faint)' },
  '.cm-content ::selection': { backgroundColor: 'var(--selected)' },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--ground-raised)',
    boxShadow: 'var(--shadow)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--face-ui)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    padding: 'var(--space-1) var(--space-3)',
    fontSize: 'var(--size-ui)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--selected)',
    color: 'var(--ink)',
  },
  '@media (forced-colors: active)': {
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
});

const tint = (hue: number) => `oklch(var(--tint-ink-l) var(--tint-ink-c) ${hue})`;
const code = { fontFamily: 'var(--face-mono)', fontSize: '0.86em' };

const highlighting = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '650' },
  { tag: [tags.heading1, tags.heading2], fontSize: '1.1em' },
  { tag: tags.strong, fontWeight: '650' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.quote, color: 'var(--ink-soft)' },
  { tag: tags.monospace, ...code },
  { tag: mathematics, ...code, color: tint(305) },
  { tag: [tags.link, footnote], color: 'var(--accent)' },
  { tag: [tags.url, tags.labelName], color: 'var(--ink-soft)' },
  { tag: tags.atom, ...code, color: 'var(--accent)' },
  // Last, so that the signs step back wherever they stand.
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--ink-faint)' },
]);

/** How Markdown looks while it is written. */
export const editorTheme = [theme, syntaxHighlighting(highlighting)];
