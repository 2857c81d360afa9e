// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { shownLatex } from '../../../src/domain/latex/shown-latex.ts';
import { LatexText } from '../../../src/renderer/text/latex-text.tsx';
import { piecesIn } from '../../../src/renderer/text/text-pieces.ts';
import { bundledPapers } from '../../bench/generated-library.ts';

afterEach(cleanup);

const drawn = (source: string) => {
  const { container } = render(<LatexText source={source} links />);
  const text = piecesIn(container)
    .map((piece) => piece.text)
    .join('');
  cleanup();
  return text;
};

test('offsets count in the text that is drawn, for every bundled paper', () => {
  for (const { title, abstract } of bundledPapers())
    for (const source of [title, abstract]) expect(shownLatex(source)).toBe(drawn(source));
});

test.each([
  'plain',
  'two\n lines  and~a tie',
  '\\textbf{bold \\emph{both}} \\unknown{x} 50\\%',
  'G{\\"o}del \\cite{a, b} $O(\\log n)$ \\href{https://a.org}{here} https://b.org.',
  '$$\\sum_i x_i$$ and \\url{https://c.org}',
])('so it does for %s', (source) => expect(shownLatex(source)).toBe(drawn(source)));
