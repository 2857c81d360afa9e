// @vitest-environment jsdom
import { EditorView } from '@codemirror/view';
import { expect, test } from 'vitest';
import { linkIds } from '../../../../src/renderer/notes/link-ids.ts';

/** What the editor does not show. */
const hiddenIn = (view: EditorView): readonly string[] =>
  view.state.facet(EditorView.atomicRanges).flatMap((ranges) => {
    const hidden: string[] = [];
    ranges(view).between(0, view.state.doc.length, (from, to) => {
      hidden.push(view.state.sliceDoc(from, to));
    });
    return hidden;
  });

test('ids stay hidden, and nothing else, when text far above them is changed', () => {
  const lines = Array.from({ length: 3000 }, (_, at) => `Line ${at} [[p-a${at}|of it]]`);
  const view = new EditorView({ doc: lines.join('\n'), extensions: linkIds });
  view.dispatch({ effects: EditorView.scrollIntoView(view.state.doc.line(2900).from) });
  expect(view.viewport.from).toBeGreaterThan(1000);
  view.dispatch({ changes: { from: 3, insert: 'more\nof it\n' } });
  expect(hiddenIn(view)).not.toEqual([]);
  expect(hiddenIn(view).filter((words) => !/^p-a\d+\|$/.test(words))).toEqual([]);
  view.destroy();
});

test('the id of a link in a table is hidden with its backslash', () => {
  const view = new EditorView({ doc: '| [[p-a1\\|of it]] |', extensions: linkIds });
  expect(hiddenIn(view)).toEqual(['p-a1\\|']);
  view.destroy();
});

test('what is put into an id is shown', () => {
  const view = new EditorView({ doc: 'One [[p-a1|of it]]', extensions: linkIds });
  expect(hiddenIn(view)).toEqual(['p-a1|']);
  view.dispatch({ changes: { from: 8, insert: 'two\nlines' } });
  expect(hiddenIn(view)).toEqual([]);
  view.destroy();
});
