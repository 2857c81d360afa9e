import { expect, test } from 'vitest';
import { readMarkdown } from '../../../../src/domain/markdown-folder/read-markdown.ts';
import { problemsIn, referencesIn } from '../formats/references-in.ts';

const FILE = `---
id: p-0zebra
title: "A zebra: of $x^2$"
authors:
  - Ana Kovac
  - Ludwig van Beethoven
  - et al.
year: 2019
venue: Annals of Animals
doi: 10.1234/zebra
arxiv:
url: https://example.org
status: reading
tags:
  - animals
  - "#1"
rating:
published: 2019-05-03
added: 2026-02-01
read:
cover: mine.png
---

## Abstract
<!-- reading-list: abstract -->
Stripes and stripes: why ==stripes==?
<!-- reading-list: end -->

## Highlights
<!-- reading-list: highlight h-0123456789abcdef violet -->
> stripes

Really?
<!-- reading-list: end -->

<!-- reading-list: highlight h-odd green -->
> why stripes
<!-- reading-list: end -->

<!-- reading-list: highlight h-0000000000000000 rose -->
> of x^2
<!-- reading-list: end -->

<!-- reading-list: highlight h-1111111111111111 rose -->
> gone words
<!-- reading-list: end -->

## Notes
<!-- reading-list: note n-0zebra -->
First.
<!-- reading-list: end -->

<!-- reading-list: note n-0zebra.0000000000000 -->
Second.
<!-- reading-list: end -->

Written in the folder.
`;

test('a file that the app wrote is read with all that it says', () => {
  const [reference] = referencesIn(readMarkdown, FILE);
  expect(reference).toMatchObject({
    type: 'article-journal',
    title: 'A zebra: of $x^2$',
    authors: [
      { given: 'Ana', family: 'Kovac' },
      { given: 'Ludwig', particle: 'van', family: 'Beethoven' },
    ],
    authorsCut: true,
    issued: { year: 2019, month: 5, day: 3 },
    venue: 'Annals of Animals',
    abstract: 'Stripes and stripes: why stripes?',
    identifiers: { doi: '10.1234/zebra', arxiv: '' },
    url: 'https://example.org',
    reading: {
      status: 'reading',
      tags: ['animals', '1'],
      notes: [],
      own: {
        id: 'p-0zebra',
        added: Date.UTC(2026, 1, 1),
        notes: [
          { id: 'n-0zebra', text: 'First.' },
          { id: 'n-0zebra.0000000000000', text: 'Second.' },
          { id: null, text: 'Written in the folder.' },
        ],
      },
    },
    source: { format: 'markdown' },
  });
  expect(reference?.source.fields).toContainEqual(['cover', 'mine.png']);
  expect(problemsIn(readMarkdown, FILE)).toEqual([]);
});

test('highlights are anchored where they are marked, in the abstract or the title, or kept without a place', () => {
  const [reference] = referencesIn(readMarkdown, FILE);
  const { highlights = [] } = reference?.reading.own ?? {};
  const told = highlights.map(({ id, colour, comment, anchor: { part, quote, position } }) => [
    ...[id, colour, comment, part],
    ...[quote.prefix, quote.exact, quote.suffix, position.start],
  ]);
  const before = 'Stripes and stripes: ';
  expect(told).toEqual([
    ['h-0123456789abcdef', 'violet', 'Really?', 'abstract', `${before}why `, 'stripes', '?', 25],
    [null, 'green', '', 'abstract', before, 'why stripes', '?', 21],
    ['h-0000000000000000', 'rose', '', 'title', 'A zebra: ', 'of x^2', '', 9],
    ['h-1111111111111111', 'rose', '', 'abstract', '', 'gone words', '', 0],
  ]);
});

test('of two equal passages with formulas the one that is marked is highlighted', () => {
  const [reference] = referencesIn(
    readMarkdown,
    `---
title: A
---
<!-- reading-list: abstract -->
Of $x^2$ ants, not of ==$x^2$ ants==.
<!-- reading-list: end -->
<!-- reading-list: highlight h-0123456789abcdef rose -->
> x^2 ants
<!-- reading-list: end -->
`,
  );
  expect(reference?.abstract).toBe('Of $x^2$ ants, not of $x^2$ ants.');
  expect(reference?.reading.own?.highlights).toMatchObject([
    { anchor: { part: 'abstract', position: { start: 20, end: 28 } } },
  ]);
});

test('what is no part of a paper is told, and a file that names none is left out', () => {
  expect(problemsIn(readMarkdown, '---\ntitle: A\nstatus: soon\n---\n\nMy own text.\n')).toEqual([
    '3: What “status” says cannot be read, so it was left out.',
    '6: What stands here belongs to no part that the app writes, so it stays in the file alone. Under “## Notes” it would be a note.',
  ]);
  expect(problemsIn(readMarkdown, '# A heading\n')).toEqual([
    '1: This Markdown names no paper: the lines between “---” at its beginning need a “title”.',
  ]);
});

test('what other programs write of a paper is enough, on any system', () => {
  const [reference] = referencesIn(
    readMarkdown,
    '\ufeff---\r\nTitle: B\r\nauthor: Ode, Per; Bo Other\r\nyear: 1999\r\n---\r\n## Notes\r\nOne.\r\n',
  );
  expect(reference).toMatchObject({
    type: 'article',
    title: 'B',
    issued: { year: 1999, month: null, day: null },
    authors: [{ family: 'Ode', given: 'Per' }, { family: 'Other' }],
    reading: { own: { id: null, added: null, notes: [{ id: null, text: 'One.' }] } },
  });
});
