import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { identityOf } from '../../../../src/domain/same/identity.ts';
import { SAME_REASONS } from '../../../../src/domain/same/same-reason.ts';
import { sameness } from '../../../../src/domain/same/sameness.ts';
import { runs } from '../../runs.ts';
import { referenceOf, type Said } from './reference-of.ts';

const TITLE = 'Binary Neural Networks for Image Classification: A Survey';
const AUTHORS = ['Müller, Anna Katharina', 'García Márquez, José', 'van der Berg, Li'];

const PAPER: Said = { title: TITLE, authors: AUTHORS, year: 2022 };

const between = (a: Said, b: Said) =>
  sameness(
    identityOf(referenceOf({ ...PAPER, ...a })),
    identityOf(referenceOf({ ...PAPER, ...b })),
  );

const titles = (a: string, b: string) => between({ title: a }, { title: b }).is;

describe('titles of one work', () => {
  test.each([
    [TITLE, 'BINARY NEURAL NETWORKS FOR IMAGE CLASSIFICATION: A SURVEY'],
    [TITLE, '{B}inary {N}eural {N}etworks for {I}mage {C}lassification: {A} Survey.'],
    [TITLE, 'Binary Neural Networks for Image Classification'],
    [TITLE, 'Binary Neural Networks for Image Classification – a survey'],
    [TITLE, 'Binary neural\n  networks for image classification. Survey'],
    [TITLE, 'Binary Neural Netwroks for Image Clasification: A Survey'],
    [TITLE, '<i>Binary</i> Neural Networks for Image Classification: A Survey'],
    [TITLE, `RETRACTED ARTICLE: ${TITLE}`],
    ['Semi-supervised modelling of colour images', 'Semi supervised modeling of color images'],
    ['Semi-supervised modelling of colour images', 'Semisupervised modelling of colour images'],
    ['Schrödinger Operators & Their Spectra', 'Schr{\\"o}dinger operators and their spectra'],
    ['The β-VAE and its uses in vision', 'Beta-VAE and its uses in vision'],
    ['Growth of $O(n^2)$ Sorting Networks', 'Growth of O(n²) sorting networks'],
    ['Theory of Games and Choice, Part II', 'Theory of games and choice, part 2'],
    ['The The', 'the the'],
    ['A set of 10,000 annotated pictures', 'A set of 10000 annotated pictures'],
    ['The Second Workshop on Neural Things', 'The 2nd workshop on neural things'],
    ['基于深度学习的图像分割方法研究', '基于深度学习的图像分割方法研究。'],
  ])('%j is %j', (a, b) => {
    expect(titles(a, b)).toBe('same');
    expect(titles(b, a)).toBe('same');
  });
});

describe('titles of two works', () => {
  test.each([
    ['Overview of the 2019 Shared Task', 'Overview of the 2020 Shared Task'],
    ['Theory of Games and Choice, Part I', 'Theory of Games and Choice, Part II'],
    ['Theory of Games and Choice: Part A', 'Theory of Games and Choice: Part B'],
    ['Theory of Games and Choice, Part II', 'Theory of Games and Choice'],
    ['Introducing the system Pica version 2', 'Introducing the system Pica version 3'],
    ['One-stage detection of small objects', 'Two-stage detection of small objects'],
    ['Parsing of Many Languages: The 2019 Task', 'Parsing of Many Languages'],
    [TITLE, `Erratum to: ${TITLE}`],
    [TITLE, `Corrigendum to “${TITLE}”`],
    [TITLE, `Reply to “${TITLE}”`],
    [TITLE, `A comment on ${TITLE}`],
    [TITLE, `Review of ${TITLE}`],
    [TITLE, `${TITLE}: supplementary material`],
    [TITLE, `${TITLE} (extended version)`],
    [`Reply to ${TITLE}`, `Comment on ${TITLE}`],
    ['Supervised learning of things from text', 'Unsupervised learning of things from text'],
    ['Bounds for convex optimisation problems', 'Bounds for nonconvex optimisation problems'],
    ['Gene networks: growth in mice at night', 'Gene networks: decay of fish by day'],
    ['基于深度学习的图像分割方法', '基于深度学习的图像分类方法'],
    ['', ''],
  ])('%j is not %j', (a, b) => {
    expect(titles(a, b)).toBe('different');
    expect(titles(b, a)).toBe('different');
  });

  test.each([
    [
      'Evolution of micro structures in steel alloys',
      'Evolution of macro structures in steel alloys',
    ],
    ['BERT', 'BERT: Pre-training of deep transformers'],
    [
      'Pre-training of deep bidirectional transformers',
      'BERT: Pre-training of deep bidirectional transformers',
    ],
  ])('whether %j is %j is for a person to say', (a, b) => {
    expect(titles(a, b)).toBe('likely');
  });
});

describe('authors', () => {
  test.each<[string, readonly string[], boolean]>([
    ['initials', ['Müller, A. K.', 'García Márquez, J.', 'van der Berg, L.'], false],
    ['initials run together', ['Müller, AK', 'García Márquez, J', 'van der Berg, L'], false],
    ['no accents', ['Muller, Anna', 'Garcia Marquez, Jose', 'van der Berg, Li'], false],
    ['umlauts spelt out', ['Mueller, Anna', 'García Márquez, José', 'van der Berg, Li'], false],
    ['LaTeX', ['M{\\"u}ller, Anna', "Garc{\\'i}a M{\\'a}rquez, Jos{\\'e}", 'Berg, Li'], false],
    ['half of a double name', ['Müller, Anna', 'Márquez, José', 'Berg, Li'], false],
    ['given names first', ['Anna Katharina, Müller', 'José, García Márquez', 'Berg, Li'], false],
    [
      'names in one line',
      ['Anna Katharina Müller', 'José García Márquez', 'Li van der Berg'],
      false,
    ],
    ['cut short', ['Müller, Anna'], true],
  ])('%s are the same people', (_, authors, authorsCut) => {
    expect(between({}, { authors, authorsCut })).toEqual({ is: 'same', because: 'title' });
  });

  test.each<[string, readonly string[], string, string]>([
    ['others', ['Rossi, Piero', 'Novák, Jan'], 'different', 'authors'],
    ['another given name', ['Müller, Beate', 'Novák, Jan', 'Sato, Ken'], 'different', 'authors'],
    ['another order', [...AUTHORS].reverse(), 'likely', 'authors-alike'],
    ['two missing without a word', ['Müller, Anna'], 'likely', 'authors-alike'],
    ['none', [], 'likely', 'authors-unknown'],
  ])('%s', (_, authors, is, because) => {
    expect(between({}, { authors })).toEqual({ is, because });
  });
});

describe('years and places', () => {
  test.each([
    [2021, 'same'],
    [2023, 'same'],
    [2024, 'likely'],
    [2030, 'different'],
  ])('in %i it is %s', (year, is) => {
    expect(between({}, { year }).is).toBe(is);
  });

  it('takes an article made of a conference paper for no more than likely the same', () => {
    const paper = { type: 'paper-conference', venue: 'Proceedings of Things' } as const;
    const article = { type: 'article-journal', venue: 'Journal of Things' } as const;
    expect(between(paper, article)).toEqual({ is: 'likely', because: 'elsewhere' });
    expect(between({ ...paper, pages: '11–20' }, { ...article, pages: '11-20' }).is).toBe('same');
    for (const venue of ['arXiv', 'CoRR', 'CoRR abs/2201.00001'])
      expect(between(paper, { ...article, venue }).is).toBe('same');
    expect(between(paper, { ...article, venue: 'Corrosion Science' }).is).toBe('likely');
  });

  test.each([
    ['thesis', 'article-journal'],
    ['thesis', 'report'],
    ['thesis', 'book'],
    ['book', 'article-journal'],
    ['book', 'chapter'],
    ['dataset', 'article-journal'],
    ['software', 'paper-conference'],
    ['patent', 'article-journal'],
  ] as const)('takes %s and %s of one title for no more than likely the same', (type, other) => {
    const publisher = 'University of Things';
    for (const venue of ['', 'Annals of Things']) {
      const [one, another] = [
        { type, publisher },
        { type: other, venue, pages: '286–295' },
      ];
      expect(between(one, another)).toEqual({ is: 'likely', because: 'elsewhere' });
      expect(between(another, one)).toEqual({ is: 'likely', because: 'elsewhere' });
    }
    expect(between({ type }, { type }).is).toBe('same');
  });

  test.each(['article', 'document', 'manuscript', 'webpage'] as const)(
    'takes a thesis that another file calls %s for the same',
    (type) => {
      expect(between({ type: 'thesis' }, { type }).is).toBe('same');
    },
  );

  it('takes a thesis on arXiv for the same, whatever its file calls it', () => {
    const article = { type: 'article-journal', venue: 'arXiv preprint' } as const;
    expect(between({ type: 'thesis' }, article).is).toBe('same');
    const identifiers = { doi: '10.1/a' };
    const published = { type: 'article-journal', venue: 'Annals of Things', identifiers } as const;
    expect(between({ type: 'thesis', identifiers }, published).because).toBe('identifier');
  });

  it('knows headings by their place alone', () => {
    const heading = { title: 'Editorial', venue: 'Journal of Things', pages: '1201–1203' };
    expect(between(heading, { ...heading, pages: '1201' })).toEqual({
      is: 'same',
      because: 'place',
    });
    expect(between(heading, { ...heading, pages: '' }).is).toBe('likely');
    expect(between(heading, { ...heading, pages: '1307' }).is).toBe('different');
    expect(between(heading, { ...heading, year: 2023 }).is).toBe('different');
    expect(between(heading, { ...heading, authors: ['Rossi, Piero'] }).is).toBe('different');
  });

  it('tells editions apart', () => {
    expect(between({ edition: '2nd' }, { edition: '3' }).because).toBe('edition');
    expect(between({ edition: '2nd' }, { edition: '2' }).is).toBe('same');
  });

  test.each([
    ['1', '2'],
    ['Vol. I', 'Vol. II'],
    ['I: Mechanik', '2'],
    ['4A', '4B'],
    ['A', 'Part B'],
  ])('tells the volumes %s and %s of a book apart', (one, other) => {
    const [a, b] = [
      { type: 'book', volume: one, year: 1963, identifiers: { isbn: '9780201021165' } },
      { type: 'book', volume: other, year: 1964, identifiers: { isbn: '9780201021172' } },
    ] as const;
    expect(between(a, b)).toEqual({ is: 'different', because: 'volume' });
    expect(between(b, a)).toEqual({ is: 'different', because: 'volume' });
    expect(between(a, { ...b, identifiers: a.identifiers }).is).toBe('likely');
  });

  test.each([
    ['2', 'Volume 02'],
    ['2', 'Bd. II: Elektromagnetismus'],
    ['I', 'vol. one'],
    ['4a', 'Vol. 4A'],
    ['3', ''],
    ['3', 'A Practical Guide'],
  ])('takes the volumes %s and “%s” of a book for one', (one, other) => {
    expect(between({ type: 'book', volume: one }, { type: 'book', volume: other }).is).toBe('same');
  });

  it('does not mind the volumes of journals, which are counted in different ways', () => {
    const article = { type: 'article-journal', venue: 'Journal of Things' } as const;
    expect(between({ ...article, volume: '12' }, { ...article, volume: '2022' }).is).toBe('same');
  });
});

describe('identifiers', () => {
  const OTHER: Said = { title: 'Growth of mice at night', authors: ['Rossi, Piero'] };
  const by = (a: Said['identifiers'] = {}, b: Said['identifiers'] = {}, rest: Said = {}) =>
    between({ identifiers: a }, { ...rest, identifiers: b });

  test.each([
    [{ doi: '10.1/a' }, { doi: '10.1/A' }, 'same'],
    [{ doi: '10.1/a' }, { doi: '10.1/b' }, 'different'],
    [{ arxiv: '2101.00001' }, { arxiv: '2101.00002' }, 'different'],
    [{ arxiv: '2101.00001' }, { doi: '10.48550/arXiv.2101.00001v2' }, 'same'],
    [{ arxiv: '2101.00001' }, { doi: '10.1/a' }, 'same'],
    [{ doi: '10.48550/arxiv.2101.00001' }, { doi: '10.1/a' }, 'same'],
    [{ doi: '10.1101/2020.01.02.123456v1' }, { doi: '10.1101/2020.01.02.123456' }, 'same'],
    [{ doi: '10.1101/2020.01.02.123456' }, { doi: '10.1/a' }, 'same'],
    [{ pmid: '1' }, { pmid: '2' }, 'different'],
    [{ issn: '1234-5679' }, { issn: '1234-5679' }, 'same'],
  ])('%j and %j under one title are %s', (a, b, is) => {
    expect(by(a, b).is).toBe(is);
    expect(by(b, a).is).toBe(is);
  });

  it('lets an identifier decide where the title was revised', () => {
    const title = 'Binary Neural Networks in Image Classification: What We Know';
    expect(by({ doi: '10.1/a' }, { doi: '10.1/a' }, { title, authors: [] }).is).toBe('same');
    expect(by({ arxiv: '2101.1' }, { arxiv: '2101.1' }, { title: 'Bits that see' }).is).toBe(
      'same',
    );
  });

  it('does not take papers for one that share the identifier of their proceedings', () => {
    expect(by({ doi: '10.1/a' }, { doi: '10.1/a' }, OTHER).is).toBe('different');
    const title = 'Growth of mice at night';
    expect(by({ doi: '10.1/a' }, { doi: '10.1/a' }, { title }).is).toBe('likely');
    const erratum = `Erratum to: ${TITLE}`;
    expect(by({ doi: '10.1/a' }, { doi: '10.1/a' }, { title: erratum }).is).not.toBe('same');
    expect(by({ issn: '1234-5679' }, { issn: '1234-5679' }, OTHER).is).toBe('different');
  });

  it('counts the ISBN of books alone, in either length', () => {
    const book = { type: 'book', year: 1990, identifiers: { isbn: '080442957X' } } as const;
    const same = { ...book, year: 2001, identifiers: { isbn: '9781000000008 9780804429573' } };
    expect(between(book, same)).toEqual({ is: 'same', because: 'identifier' });
    expect(between({ ...book, type: 'chapter' }, { ...same, type: 'chapter' }).is).toBe(
      'different',
    );
  });
});

test('every reason is told in a sentence', () => {
  for (const words of Object.values(SAME_REASONS)) expect(words).toMatch(/^[A-Z].*\.$/u);
});

test('it is the same whichever is named first, and a work is the same as itself', () => {
  const word = fc.constantFrom(
    ...'Binary nets: of part I II 2 the Erratum – vision visoin'.split(' '),
  );
  const said = fc.record({
    title: fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    authors: fc.subarray(['Wang, Li', 'Wang, L', 'Kim, Jo', 'Rossi, P']),
    year: fc.integer({ min: 2018, max: 2026 }),
    pages: fc.constantFrom('', '1–9', '12–19', '30'),
  });
  fc.assert(
    fc.property(said, said, (a, b) => {
      expect(between(a, b)).toEqual(between(b, a));
      const words = a.title.split(' ').filter((part) => /\p{L}/u.test(part));
      const isTelling =
        words.length > 3 && /Binary|nets|vis/u.test(a.title) && a.authors.length > 0;
      if (isTelling) expect(between(a, a)).toEqual({ is: 'same', because: 'title' });
    }),
    { numRuns: runs(2000) },
  );
});
