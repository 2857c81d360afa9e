// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, expect, test } from 'vitest';
import type { PaperView } from '../../../../src/preload/view-types.ts';
import { Abstract } from '../../../../src/renderer/paper/abstract.tsx';
import { PaperHead } from '../../../../src/renderer/paper/paper-head.tsx';
import { openPaper, reference } from './a-reference.ts';

afterEach(cleanup);

function drawn(known: Partial<NonNullable<PaperView>>) {
  const title = createRef<HTMLHeadingElement>();
  const authors = createRef<HTMLParagraphElement>();
  const { container } = render(
    <PaperHead paper={openPaper(known)} title={title} authors={authors} />,
  );
  const lines = [...container.querySelectorAll('header > *')].map((line) => line.textContent);
  return { title, lines };
}

test.each<[Partial<NonNullable<PaperView>>, readonly string[]]>([
  [
    { title: 'On nets', category: 'CV', date: '2019-03', authors: ['Ada', 'Bo'], authorsCut: true },
    ['CVMarch 2019', 'On nets', 'Ada, Bo et al.'],
  ],
  [{ title: 'On nets', date: '2019' }, ['2019', 'On nets']],
  [{ hasCode: true, authors: ['Ada'] }, ['Code', 'Untitled', 'Ada']],
  [{ authorsCut: true }, ['Untitled']],
])('of %j no more is shown than is known', (known, lines) => {
  expect(drawn(known).lines).toEqual(lines);
});

test('of very many authors the first lines are shown until the person asks', () => {
  const names = Array.from({ length: 1200 }, (_, at) => `Author ${at}`);
  const { lines } = drawn({ title: 'T', authors: names });
  expect(lines.slice(1)).toEqual([names.join(', '), 'All 1,200 authors']);
  const text = screen.getByText(/^Author 0,/);
  expect(text.dataset.cut).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'All 1,200 authors' }));
  expect(text.dataset.cut).toBe(undefined);
  const fewer = screen.getByRole('button', { name: 'Fewer authors' });
  expect(fewer.getAttribute('aria-expanded')).toBe('true');
  cleanup();
  expect(drawn({ title: 'T', authors: names.slice(0, 20) }).lines).toHaveLength(2);
});

test('where it was published and where it is found is one line', () => {
  const { identifiers } = reference();
  const known = {
    venue: 'Journal of Tests',
    issued: { year: 2019, month: 3, day: null },
    identifiers: { ...identifiers, doi: '10.1000/x', arxiv: '2103.01234' },
  };
  const { lines } = drawn({ title: 'T', reference: reference(known) });
  expect(lines).toEqual(['T', 'Journal of Tests, 2019DOIarXiv']);
  expect(screen.getByRole('link', { name: 'DOI' }).getAttribute('href')).toBe(
    'https://doi.org/10.1000/x',
  );
});

test('a reference that says neither adds no line', () => {
  const issued = { year: 2019, month: null, day: null };
  expect(drawn({ title: 'T', reference: reference({ issued }) }).lines).toEqual(['T']);
});

test('what stands for a title cannot be marked, a title can', () => {
  expect(drawn({}).title.current).toBe(null);
  expect(drawn({ title: 'T' }).title.current?.textContent).toBe('T');
});

test.each([
  ['We show nets.', 'We show nets.', true],
  ['', 'No abstract.', false],
  [' \n', 'No abstract.', false],
])('of the abstract %j “%s” is shown, to be marked: %s', (source, shown, canMark) => {
  const text = createRef<HTMLDivElement>();
  const body = createRef<HTMLElement>();
  render(<Abstract source={source} body={body} text={text} />);
  expect(screen.getByRole('region', { name: 'Abstract' }).textContent).toBe(shown);
  expect(text.current !== null).toBe(canMark);
  expect(body.current).toBeTruthy();
});
