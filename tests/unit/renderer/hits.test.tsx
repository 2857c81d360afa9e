// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { marksOf } from '../../../src/domain/query/marks.ts';
import { parseQuery } from '../../../src/domain/query/parse-query.ts';
import type { TextField } from '../../../src/domain/query/term.ts';

/** What the engine is given, for this one has neither highlights nor ranges that stand still. */
const ranges = new Set<StaticRangeInit>();
vi.stubGlobal(
  'Highlight',
  class {
    readonly add = (range: StaticRangeInit) => ranges.add(range);
    readonly delete = (range: StaticRangeInit) => ranges.delete(range);
  },
);
vi.stubGlobal('CSS', { highlights: new Map() });
vi.stubGlobal(
  'StaticRange',
  class {
    constructor(init: StaticRangeInit) {
      Object.assign(this, init);
    }
  },
);
const { showMarks, useHits } = await import('../../../src/renderer/text/hits.ts');
const { LatexText } = await import('../../../src/renderer/text/latex-text.tsx');

const search = (query: string) => showMarks(marksOf(parseQuery(query).term));

function Shown({ source, field }: { readonly source: string; readonly field: TextField }) {
  const ref = useHits<HTMLParagraphElement>(field);
  return (
    <p ref={ref}>
      <LatexText source={source} />
    </p>
  );
}

const marked = () =>
  [...ranges].map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  });

beforeEach(() => search(''));
afterEach(cleanup);

test('marks what is shown when the query changes, and unmarks what goes', () => {
  const { rerender, unmount } = render(<Shown source="Quantized networks" field="title" />);
  expect(marked()).toEqual([]);
  search('quant');
  expect(marked()).toEqual(['Quant']);
  search('net');
  expect(marked()).toEqual(['net']);
  rerender(<Shown source="Nets and networks" field="title" />);
  expect(marked()).toEqual(['Net', 'net']);
  unmount();
  expect(marked()).toEqual([]);
});

test('marks across styles without another element, and accents written as LaTeX', () => {
  search('"neural net"* schrod');
  const { container } = render(
    <Shown source={String.raw`A \emph{neural} network by Schr\"odinger`} field="title" />,
  );
  const before = container.innerHTML;
  expect(marked()).toEqual(['neural net', 'Schröd']);
  search('');
  expect(container.innerHTML).toBe(before);
});

test('a formula is marked as a whole, and not before it is found', () => {
  render(<Shown source={String.raw`In $O(\log n)$ time, $x$ each`} field="abstract" />);
  search('log');
  expect(marked()).toEqual([String.raw`O(\log n)`]);
  search('"log n time"');
  expect(marked()).toEqual([String.raw`O(\log n) time`]);
});

test('marks in the field that is asked only', () => {
  render(
    <>
      <Shown source="Yang on Yang" field="title" />
      <Shown source="Haojin Yang" field="author" />
    </>,
  );
  search('author:yang');
  expect(marked()).toEqual(['Yang']);
});
