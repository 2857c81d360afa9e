import { insertNewlineKeepIndent, redo } from '@codemirror/commands';
import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { Command, EditorView, KeyBinding } from '@codemirror/view';
import { emphasised, linked } from './emphasis.ts';
import { continuation, listLine } from './list-line.ts';
import { movedItem } from './moved-item.ts';
import type { TextEdit } from './text-edit.ts';

const LITERAL = new Set(['FencedCode', 'CodeBlock', 'MathBlock', 'HTMLBlock', 'HorizontalRule']);

/** Whether signs at the beginning of a line mean nothing there. */
function isLiteral(state: EditorState, at: number): boolean {
  for (let node = syntaxTree(state).resolveInner(at, -1).node; ; ) {
    if (LITERAL.has(node.name)) return true;
    if (!node.parent) return false;
    node = node.parent;
  }
}

const edit = (make: (text: string, from: number, to: number) => TextEdit): Command => {
  return (view) => {
    const { state } = view;
    const { from, to } = state.selection.main;
    const { changes, selection } = make(state.doc.toString(), from, to);
    view.dispatch(state.update({ changes, selection, scrollIntoView: true, userEvent: 'input' }));
    return true;
  };
};

/** Replaces the lines of an item; the caret stays where it was in its text. */
const move =
  (to: 'deeper' | 'higher'): Command =>
  (view) => {
    const { state } = view;
    const { head } = state.selection.main;
    const line = state.doc.lineAt(head);
    const old = state.doc.toString().split('\n');
    const lines = movedItem(old, line.number - 1, to);
    if (lines === null || isLiteral(state, head)) return false;
    const last = state.doc.line(line.number + lines.length - 1);
    const text = lines.join('\n');
    const fromEnd = line.to - head;
    const caret = line.from + Math.max(0, (lines[0] ?? '').length - fromEnd);
    view.dispatch(
      state.update({
        changes: { from: line.from, to: last.to, insert: text },
        selection: { anchor: caret },
        scrollIntoView: true,
        userEvent: 'input.indent',
      }),
    );
    return true;
  };

/** Tab is the list's only within one: elsewhere it leaves the field, as it does at the outermost level. */
const indent: Command = (view) =>
  move('deeper')(view) || (isItem(view) && listLine(lineText(view)).indent > 0);

const lineText = ({ state }: EditorView) => state.doc.lineAt(state.selection.main.head).text;

const isItem = (view: EditorView) =>
  listLine(lineText(view)).marker !== '' && !isLiteral(view.state, view.state.selection.main.head);

/** Goes on with a list or quotation, or ends it where the item is still empty. */
const enter: Command = (view) => {
  const { state } = view;
  const { from, to } = state.selection.main;
  const line = state.doc.lineAt(from);
  const next = continuation(line.text, from - line.from);
  if (next === null || isLiteral(state, from)) return false;
  if (next === '') {
    if (move('higher')(view)) return true;
    const { quote, marker } = listLine(line.text);
    const insert = marker === '' ? '' : quote;
    view.dispatch(
      state.update({
        changes: { from: line.from, to: line.to, insert },
        selection: { anchor: line.from + insert.length },
        scrollIntoView: true,
        userEvent: 'delete',
      }),
    );
    return true;
  }
  const insert = `${state.lineBreak}${next}`;
  view.dispatch(
    state.update({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      scrollIntoView: true,
      userEvent: 'input',
    }),
  );
  return true;
};

/** The keys of Markdown. */
export const EDITOR_KEYS: readonly KeyBinding[] = [
  { key: 'Enter', run: enter, shift: insertNewlineKeepIndent },
  { key: 'Tab', run: indent, shift: move('higher') },
  // As everywhere in the app, whatever the system.
  { key: 'Mod-Shift-z', run: redo, preventDefault: true },
  { key: 'Mod-b', run: edit((text, from, to) => emphasised(text, from, to, '**')) },
  { key: 'Mod-i', run: edit((text, from, to) => emphasised(text, from, to, '*')) },
  { key: 'Mod-k', run: edit(linked) },
  {
    key: 'Escape',
    run: (view) => {
      view.contentDOM.blur();
      return true;
    },
  },
];
