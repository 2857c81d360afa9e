import { readToken } from './read-token.ts';
import type { Segment } from './segment.ts';
import { SegmentTree } from './segment-tree.ts';

const SPECIAL = /[\\${}~]|https?:\/\//giu;

/**
 * The segments of a text that may hold LaTeX, in order and without gaps: their source slices
 * joined give the source back, and children lie within their parent. Whatever is unknown,
 * unbalanced or unterminated is text as written; takes time linear in the length.
 */
export function scanLatex(source: string): readonly Segment[] {
  const tree = new SegmentTree(source);
  let at = 0;
  while (at < source.length) {
    SPECIAL.lastIndex = at;
    const special = SPECIAL.exec(source)?.index ?? source.length;
    if (special > at) tree.take({ kind: 'raw', start: at, end: special });
    if (special === source.length) break;
    const token = readToken(source, special);
    tree.take(token);
    at = token.end;
  }
  return tree.finish();
}
