import { expect, test } from 'vitest';
import { applied, EMPTY_STATE } from '../../../src/domain/change/user-state.ts';
import { anchorAt } from '../../../src/domain/highlight/anchor-at.ts';
import { printAnchor } from '../../../src/domain/highlight/anchor-text.ts';
import type { HighlightId, Markable } from '../../../src/domain/highlight/highlight.ts';
import { shownLatex } from '../../../src/domain/latex/shown-latex.ts';
import { placedHighlights } from '../../../src/library/views/placed-highlights.ts';

const TITLE = 'On \\textbf{VADE} and $O(\\log n)$ search';
const ABSTRACT = 'We show \\emph{binary} nets, see https://a.org. They need $O(n)$ memory.';

const mark = (id: HighlightId, passage: string, part: Markable = 'abstract') => {
  const text = shownLatex(part === 'title' ? TITLE : ABSTRACT);
  const from = text.indexOf(passage);
  if (from < 0) throw new Error(`“${passage}” is not in “${text}”.`);
  const anchor = anchorAt(text, { from, to: from + passage.length }, part);
  return { key: `p-1/highlight/${id}/anchor` as const, after: printAnchor(anchor) };
};

const state = applied(EMPTY_STATE, [
  mark('h-d', 'They need O(n) memory'),
  mark('h-c', 'binary nets'),
  mark('h-b', 'binary nets, see https://a.org'),
  mark('h-a', 'VADE and O(log n)', 'title'),
]);
const placed = (abstract: string) => {
  const texts = { title: shownLatex(TITLE), abstract: shownLatex(abstract) };
  return placedHighlights(state, { id: 'p-1', title: TITLE, abstract }).map(
    ({ id, anchor, place }) => [id, place && texts[anchor.part].slice(place.from, place.to)],
  );
};

test('highlights stand in the order of the texts, over LaTeX, links and formulas', () => {
  expect(placed(ABSTRACT)).toEqual([
    ['h-a', 'VADE and O(log n)'],
    ['h-c', 'binary nets'],
    ['h-b', 'binary nets, see https://a.org'],
    ['h-d', 'They need O(n) memory'],
  ]);
});

test('after a correction they stand where their words are, or last and without a place', () => {
  expect(placed('We show \\textbf{binary} nets. It takes little.')).toEqual([
    ['h-a', 'VADE and O(log n)'],
    ['h-c', 'binary nets'],
    ['h-d', null],
    ['h-b', null],
  ]);
});

test('a paper without highlights has none', () =>
  expect(placedHighlights(state, { id: 'p-2', title: TITLE, abstract: ABSTRACT })).toEqual([]));
