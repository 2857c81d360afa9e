import { printOwnLink } from '../../domain/link/own-link.ts';
import { paperLinksIn } from '../../domain/link/paper-links.ts';

/** As much of a node of the Markdown syntax tree (mdast) as is needed here. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  children?: readonly Node[];
}

function pieces(node: Node): readonly Node[] {
  const { value = '' } = node;
  if (node.type !== 'text' || !value.includes('[[')) return [node];
  const found: Node[] = [];
  let done = 0;
  for (const { from, to, target, label } of paperLinksIn(value)) {
    found.push({ type: 'text', value: value.slice(done, from) });
    const text: Node = { type: 'text', value: label };
    found.push({ type: 'link', url: printOwnLink(target), children: [text] });
    done = to;
  }
  return [...found, { type: 'text', value: value.slice(done) }];
}

function linkWithin(node: Node): void {
  // A link holds no other.
  if (node.children === undefined || node.type === 'link') return;
  node.children = node.children.flatMap(pieces);
  for (const child of node.children) linkWithin(child);
}

/** Makes links of `[[title]]` and `[[id|title]]` wherever Markdown has text, and not code. */
export const remarkPaperLinks = () => linkWithin;
