import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

/** A line of a table that has no line below its head yet. */
const BEGUN = /^[\s>]*\|/u;

/** Whether a place of a note is in a table, or in the beginning of one. */
export function isInTable(state: EditorState, at: number): boolean {
  if (BEGUN.test(state.doc.lineAt(at).text)) return true;
  let { node } = syntaxTree(state).resolveInner(at, 1);
  while (node.name !== 'Table' && node.parent) node = node.parent;
  return node.name === 'Table';
}
