import { describe, expect, it, test } from 'vitest';
import { linksIn } from '../../../../src/domain/latex/links-in.ts';
import { parseAuthorPage } from '../../../../src/domain/page/parse-author-page.ts';
import { bundled, problemsOf, read } from './bundled-page.ts';

const HEAD = [
  ...['Ada Lovelace', '', 'CV', 'h-index28', '2papers', '5,775citations', 'Novelty48%'],
  ...['AI Score56', '', '2 Papers', ''],
];
const FIRST = ['CVNov 23, 2022Code', 'First', '', 'A. Bee, C. Dee et al.', '', 'One abstract.', ''];
const SECOND = ['LGMay 7', 'Second', '', 'E. Eff', '', 'Another abstract.'];
const page = (...parts: readonly (readonly string[])[]): string => parts.flat().join('\n');
const small = page(HEAD, FIRST, SECOND);
const without = (line: string): string =>
  small
    .split('\n')
    .filter((text) => text !== line)
    .join('\n');

describe('the bundled page', () => {
  const { author, papers, problems } = read(bundled);
  const countOf = (test: (paper: (typeof papers)[number]) => boolean): number =>
    papers.filter(test).length;

  it('comes out whole', () => {
    expect(problems).toEqual([]);
    expect(author).toEqual({
      name: 'Haojin Yang',
      category: 'CV',
      hIndex: 28,
      papers: 42,
      citations: 5775,
      novelty: 48,
      aiScore: 56,
    });
    expect(papers).toHaveLength(42);
  });

  it('keeps the order of the page and every line of it', () => {
    const lines = bundled.split('\n');
    const places = papers.map(({ title }) => lines.indexOf(title));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const { title, authors, authorsCut, abstract } of papers) {
      expect(lines).toContain(title);
      expect(lines).toContain(`${authors.join(', ')}${authorsCut ? ' et al.' : ''}`);
      expect(lines).toContain(abstract);
    }
  });

  test.each([
    ['CV', 23],
    ['LG', 15],
    ['CL', 2],
    ['AI', 2],
  ])('has %s %i times', (category, count) => {
    expect(countOf((paper) => paper.category === category)).toBe(count);
  });

  it('has 8 papers with code and 27 cut lists of authors', () => {
    expect(countOf(({ hasCode }) => hasCode)).toBe(8);
    expect(countOf(({ authorsCut }) => authorsCut)).toBe(27);
  });

  it('is dated, with the year of saving where it names none', () => {
    const dates = papers.map(({ date }) => date).toSorted();
    expect([dates[0], dates.at(-2), dates.at(-1)]).toEqual([
      '2016-04-04',
      '2026-03-02',
      '2026-05-07',
    ]);
    const later = parseAuthorPage(bundled, { savedIn: 2031 });
    const inLater = later.ok ? later.page.papers.filter(({ date }) => date > '2026') : [];
    expect(inLater.map(({ date }) => date)).toEqual(['2031-05-07', '2031-03-02']);
  });

  it('has nine links, none with the stop that ends its sentence', () => {
    expect(papers.flatMap(({ abstract }) => linksIn(abstract))).toEqual([
      'https://github.com/hpi-xnor/BNext.git',
      'https://github.com/J-L-O/SK-Hurt-NCD',
      'https://github.com/Zi-Y/data-pruning-reid',
      'https://github.com/weixingW/CGC-VTD/tree/main',
      'https://github.com/hpi-xnor/BoolNet',
      'https://github.com/Spark001/AsymmNet',
      'https://github.com/hpi-xnor/BMXNet-v2',
      'https://github.com/hpi-xnor',
      'https://VADE-RL.github.io',
    ]);
  });

  it('has ids that stay', () => {
    expect(papers.slice(0, 3).map(({ id }) => id)).toEqual([
      'p-c3jua7n6v4l05dpb',
      'p-lkdjm9id79bpbl85',
      'p-bpfiujjkh06l4t7m',
    ]);
  });
});

describe('parseAuthorPage', () => {
  it('reads a page in the known form without problems', () => {
    const { papers, problems } = read(small);
    expect(problems).toEqual([]);
    expect(papers).toMatchObject([
      {
        category: 'CV',
        date: '2022-11-23',
        hasCode: true,
        title: 'First',
        authors: ['A. Bee', 'C. Dee'],
        authorsCut: true,
        abstract: 'One abstract.',
      },
      {
        category: 'LG',
        date: '2026-05-07',
        hasCode: false,
        authors: ['E. Eff'],
        authorsCut: false,
      },
    ]);
  });

  test.each([
    ['Windows line ends', small.replaceAll('\n', '\r\n')],
    ['old Mac line ends', small.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${small}`],
    ['trailing spaces', small.replaceAll('\n', ' \t\n')],
    ['extra blank lines', small.replaceAll('\n', '\n\n')],
    ['no blank lines at all', small.replaceAll(/\n+/gu, '\n')],
    ['space before and after', `\n\n${small}\n\n`],
  ])('reads the same with %s', (_, text) => {
    expect(read(text)).toEqual(read(small));
  });

  test.each([
    ['several paragraphs', ['One.', '', '', 'Two.'], 'One.\n\nTwo.'],
    ['lines within a paragraph', ['One', 'two.'], 'One\ntwo.'],
  ])('keeps an abstract of %s', (_, lines, abstract) => {
    const { papers, problems } = read(page(HEAD, FIRST.slice(0, 5), lines, [''], SECOND));
    expect([papers[0]?.abstract, problems]).toEqual([abstract, []]);
  });

  test.each(['LGMay 7', 'CVNov 23, 2022Code'])(
    'takes %s for a title where one belongs',
    (title) => {
      const { papers, problems } = read(
        page(HEAD, ['CVNov 23, 2022Code', title], FIRST.slice(2), SECOND),
      );
      expect([papers.map((paper) => paper.title), problems]).toEqual([[title, 'Second'], []]);
    },
  );

  test.each([
    [
      'a claim of 1',
      small.replace('2papers', '1papers'),
      '5: The page says that it has 1 paper but holds 2.',
    ],
    [
      'no abstract',
      without('One abstract.'),
      '12: The paper “First” has no abstract and was left out.',
    ],
    [
      'no authors',
      without('A. Bee, C. Dee et al.'),
      '12: The paper “First” has no abstract and was left out.',
    ],
    [
      'a long abstract for authors',
      small.replace('A. Bee, C. Dee et al.', 'word '.repeat(30)),
      '12: The paper “First” has no list of authors and was left out.',
    ],
    [
      'an impossible date',
      small.replace('Nov 23, 2022', 'Feb 30, 2022'),
      '12: There is no date “Feb 30, 2022”, so the paper “First” was left out.',
    ],
    [
      'a garbled date',
      small.replace('Nov 23, 2022', 'Nvo 23, 2022'),
      '12: There is no date “CVNvo 23, 2022Code”, so the paper “First” was left out.',
    ],
    [
      'the end cut off',
      page(HEAD, FIRST, SECOND.slice(0, 2)),
      '19: The paper “Second” has no authors or abstract and was left out.',
    ],
    [
      'the end cut off after a first line',
      page(HEAD, FIRST, SECOND.slice(0, 1)),
      '19: Nothing follows “LGMay 7”, so this paper was left out.',
    ],
    [
      'a paper twice',
      page(HEAD, FIRST, FIRST),
      '19: The paper “First” is already on line 12, so this second one was left out.',
    ],
    ['no h-index', without('h-index28'), '1: The h-index is missing at the top of the page.'],
    [
      'a garbled h-index',
      small.replace('h-index28', 'h-indexNaN'),
      '4: The h-index in “h-indexNaN” is unreadable.',
    ],
    [
      'citations with a misplaced comma',
      small.replace('5,775', '57,75'),
      '6: The number of citations in “57,75citations” is unreadable.',
    ],
    [
      'too much novelty',
      small.replace('48%', '148%'),
      '7: The novelty in “Novelty148%” is unreadable.',
    ],
    [
      'no heading',
      without('2 Papers'),
      '1: The number of papers above the list is missing at the top of the page.',
    ],
    [
      'an unknown line',
      small.replace('2 Papers', '2 Papers\nSort by date'),
      '11: The line “Sort by date” says nothing known; it was left out.',
    ],
    ['no category', without('CV'), '1: The primary category of the author is missing.'],
    ['no name', without('Ada Lovelace'), '2: The name of the author is missing.'],
  ])('reports %s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test.each([
    ['hIndex', without('h-index28')],
    ['citations', without('5,775citations')],
    ['novelty', without('Novelty48%')],
    ['aiScore', without('AI Score56')],
  ])('keeps 0 for a missing %s and all the other figures', (figure, text) => {
    expect(read(text).author).toEqual({ ...read(small).author, [figure]: 0 });
  });

  it('reports a page without anything above its papers line by line', () => {
    expect(problemsOf(page(FIRST, SECOND))).toHaveLength(8);
    expect(read(page(FIRST, SECOND)).papers).toHaveLength(2);
  });

  it('reports problems in the order of their lines', () => {
    const wrong = small
      .replace('2papers', '3papers')
      .replace('48%', '148%')
      .replace('May 7', 'May 0');
    expect(read(wrong).problems.map(({ line }) => line)).toEqual([5, 7, 19]);
  });

  test.each([
    ['LGFeb 29', 2024, '2024-02-29'],
    ['LGFebruary 29, 2000', 2026, '2000-02-29'],
    ['cs.LG Sept 3, 2020 Code', 2026, '2020-09-03'],
    ['LGFeb 29', 2023, null],
    ['LGFeb 29, 1900', 2026, null],
    ['LGApr 31, 2020', 2026, null],
    ['LGJan 0, 2020', 2026, null],
    ['LGDec 32, 2020', 2026, null],
  ])('reads the date of %j saved in %i', (meta, savedIn, date) => {
    const reading = parseAuthorPage(page(HEAD, [meta], SECOND.slice(1)), { savedIn });
    expect(reading.ok ? reading.page.papers[0]?.date : null).toBe(date);
  });

  test.each([
    ['', 'The page is empty.'],
    [' \r\n\ufeff', 'The page is empty.'],
    ['Hello\n\nworld', /^This is no saved author page/u],
    [page(HEAD), /^This is no saved author page/u],
    ['<html><body>Nov 23, 2022</body></html>', /^This is no saved author page/u],
    [
      page(HEAD, FIRST.slice(0, 4)),
      'No paper on this page is whole. Line 12: The paper “First” has no abstract and was left out.',
    ],
  ])('refuses %j', (text, reason) => {
    const reading = parseAuthorPage(text, { savedIn: 2026 });
    expect(reading.ok ? '' : reading.reason).toMatch(reason);
  });

  test.each(['x', '𝕏'])('quotes a long title of %s in short', (sign) => {
    const text = page(HEAD, ['CVMay 8', sign.repeat(100), ''], FIRST, SECOND);
    expect(problemsOf(text)[1]).toContain(`paper “${sign.repeat(79)}…” has`);
  });
});
