import { plainMath } from '../../domain/latex/plain-math.ts';

/** A piece of what is shown: a text, or a formula, which is one piece however it is set. */
interface Piece {
  readonly node: Node;
  readonly text: string;
  readonly isWhole: boolean;
}

interface Place {
  readonly node: Node;
  readonly offset: number;
}

const SHOWN = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;
const isFormula = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement && node.dataset.tex !== undefined;

/** The texts and formulas under an element, in order. */
export function piecesIn(element: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(element, SHOWN, (node) =>
    node.parentElement && isFormula(node.parentElement)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isFormula(node))
      pieces.push({ node, text: plainMath(node.dataset.tex ?? ''), isWhole: true });
    else if (node instanceof Text) pieces.push({ node, text: node.data, isWhole: false });
  }
  return pieces;
}

/** A stretch of the joined text of the pieces as a range; a formula is within it or not at all. */
export function rangeOver(
  pieces: readonly Piece[],
  { from, to }: { readonly from: number; readonly to: number },
): StaticRange | null {
  let at = 0;
  let start: Place | null = null;
  let end: Place | null = null;
  for (const { node, text, isWhole } of pieces) {
    const past = at + text.length;
    if (past > from && at < to) {
      start ??= { node, offset: isWhole ? 0 : Math.max(0, from - at) };
      end = { node, offset: isWhole ? node.childNodes.length : Math.min(text.length, to - at) };
    }
    at = past;
  }
  if (!start || !end) return null;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}
