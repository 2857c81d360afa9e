import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodedText } from '../../../../../src/domain/formats/decoded.ts';
import { readMedline } from '../../../../../src/domain/formats/medline/read-medline.ts';
import { runs } from '../../../runs.ts';
import { arbitraryDamage, countFound, expectKept, expectSound } from '../damage.ts';
import { problemsIn, referencesIn } from '../references-in.ts';

const folder = new URL('../../../../fixtures/formats/medline/', import.meta.url);
const names = readdirSync(folder).toSorted();
const fixture = (name: string): string =>
  decodedText(readFileSync(new URL(`${name}`, folder))).text;
const read = (name: string) => referencesIn(readMedline, fixture(`${name}.nbib`));
const problems = (name: string) => problemsIn(readMedline, fixture(`${name}.nbib`));

const person = (family: string, given: string, particle = '', suffix = '') => ({
  ...{ family, given, particle, suffix },
  isLiteral: false,
});
const date = (year: number, month: number | null = null, day: number | null = null) => ({
  ...{ year, month, day },
});

describe('readMedline', () => {
  it('reads an article with all that PubMed says of it', () => {
    expect(problems('article')).toEqual([]);
    const [article, ...others] = read('article');
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      type: 'article-journal',
      title:
        'Why herons stand on one leg: a randomised trial of an invented bird that has a long title',
      authors: [
        person("O'Brien", 'Siobhan M'),
        person('King', 'Martin Luther', '', 'Jr'),
        person('Meer', 'Theo', 'van der'),
        { ...person('Grey Heron Study Group', ''), isLiteral: true },
      ],
      issued: date(2004, 12, 3),
      venue: 'Journal of heron studies',
      publisherPlace: '',
      volume: '17',
      issue: '4',
      pages: '123–128',
      abstract:
        'BACKGROUND: We asked why. METHODS: We looked at 12 herons - and at their legs. RESULTS: They stood.',
      language: 'eng',
      identifiers: {
        doi: '10.1000/heron.2004.17',
        arxiv: '',
        pmid: '31415926',
        pmcid: 'PMC7654321',
        isbn: '',
        issn: '0028-0836 1476-4687',
      },
      reading: {
        status: null,
        tags: ['legs', 'herons', 'Animals', 'Herons/physiology', 'Leg'],
        notes: [],
      },
    });
    expect(article?.source.fields).toHaveLength(44);
    expect(article?.source.fields.at(-1)).toEqual([
      'SO',
      'J Heron Stud. 2004 Dec 3;17(4):123-8. doi: 10.1000/heron.2004.17.',
    ]);
  });

  it('reads several entries, with and without lines between', () => {
    expect(read('several')).toMatchObject([
      { title: 'First', authors: [person('Smith', 'J')], pages: '1129–1134' },
      {
        authors: [person('Smith', 'Jane'), person('Doe', 'MD')],
        authorsCut: true,
        pages: 'S12–S19, S20',
      },
      { title: 'Third, right behind', pages: 'e17' },
    ]);
  });

  it('reads dates in any form', () => {
    expect(read('dates').map(({ issued }) => issued)).toEqual([
      ...[date(2004), date(2004, 12), date(2004, 12, 3), date(2004), date(2004, 12)],
      ...[date(2004, 11), date(2004, 12, 30), date(2004), date(2004), null],
    ]);
  });

  it('reads preprints, books and their chapters', () => {
    expect(read('preprint')).toMatchObject([
      {
        type: 'article',
        issued: date(2023, 11, 15),
        identifiers: { doi: '10.48550/arxiv.2311.01234', arxiv: '2311.01234' },
      },
    ]);
    expect(read('book-chapter')).toMatchObject([
      {
        type: 'chapter',
        title: 'Lakes without Water',
        venue: 'The Book of Dry Lakes',
        series: 'Invented Earth Sciences',
        editors: [person('Editor', 'Edna')],
        authors: [person('Writer', 'Will')],
        publisher: 'Dry Press',
        publisherPlace: 'Nowhere (NN)',
        edition: '2nd',
        identifiers: { isbn: '9780306406157' },
      },
      { type: 'book', title: 'A Whole Book', venue: '' },
    ]);
  });

  it('reads translated titles without their brackets', () => {
    expect(read('translated')).toMatchObject([
      { title: 'On the nature of reeds', pages: '433–460 contd' },
      { title: 'Nur ein Titel' },
    ]);
  });

  it('has the title in its own language where nobody translated it, or none', () => {
    expect(read('no-title').map(({ title }) => title)).toEqual([
      'De la nature des roseaux',
      '',
      "Role of [Ca2+]i in reeds (author's transl)",
      '[18F]-labelled reeds and their [sic] shadows',
    ]);
  });

  it('reads what is old, new, corrected, or by many', () => {
    expect(read('old-medline')).toMatchObject([
      {
        authors: [person('SMITH', 'JD'), person('DOE', 'FH'), person('VAN DER MEER', 'T')],
        issued: date(1953, 4, 25),
        pages: '737–738',
        identifiers: { doi: '10.1000/171737a0' },
        reading: { tags: ['NUCLEIC ACIDS'] },
      },
    ]);
    expect(read('ahead-of-print')).toMatchObject([
      {
        authors: [person('García Márquez', 'María José'), person('Hooft', 'G', "'t")],
        issued: date(2024, 1, 10),
        ...{ volume: '', issue: '', pages: '' },
        identifiers: { doi: '10.1000/ahead.2024' },
      },
    ]);
    expect(read('corrections')).toMatchObject([
      { title: 'Retracted: Reeds do not bend', pages: '60–61' },
      { title: 'Comment on "Reeds do not bend"', pages: '80; author reply 81' },
    ]);
    const institution = (name: string) => ({ family: name, isLiteral: true });
    expect(read('investigators')).toMatchObject([
      {
        authors: [
          person('Doe', 'Jane'),
          institution('NOTHING Trial Investigators'),
          institution('on behalf of the Society of Nothing'),
        ],
        issue: '2 Suppl 1',
        pages: 'S1–9',
      },
    ]);
    expect(read('corporate')).toMatchObject([
      { authors: [institution('World Society of Nothing (WSN)')] },
    ]);
  });

  it('reads names and pages in every form', () => {
    expect(read('names')).toMatchObject([
      {
        authors: [
          person('Smith', 'John', '', '3rd'),
          person('Doe', 'J'),
          person('Suharto', ''),
          person('Cruz-Lopez', 'Ana', 'de la'),
          person('Müller-Lüdenscheidt', 'K H'),
          person('Nguyễn', 'Thị Minh'),
          person('McDonald', 'R Michael', '', '2nd'),
        ],
      },
      {
        authors: [person('Beethoven', 'L', 'von'), person("O'Brien", 'SM'), person('Plato', '')],
        authorsCut: true,
      },
    ]);
    expect(read('pages').map(({ pages }) => pages)).toEqual([
      ...['1009–1015; quiz 1016', 'e123–e129', 'CD001234', 'iii–iv, 1–155'],
      ...['345-50 discussion 351-2', '99–101, 105'],
    ]);
  });

  it('reads the abstract in English, and keeps the other as written', () => {
    const [paper] = read('other-abstract');
    expect(paper?.abstract).toBe(
      'OBJECTIVE: To look at dry lakes. RESULTS: 3 < 4, and 5 > 4; p = 0.05 (95% CI 0.1-0.9).',
    );
    expect(paper?.source.fields).toContainEqual(['OAB', 'OBJETIVO: Mirar lagos secos.']);
  });

  it('reads chapters and reports that are kept in books', () => {
    expect(read('book-report')).toMatchObject([
      {
        type: 'chapter',
        title: 'Invented Overview',
        venue: 'InventedReviews((R))',
        editors: [person('Editor', 'E'), person('Second', 'S')],
        publisherPlace: 'Nowhere (WA)',
      },
      { type: 'book', title: 'Effectiveness of Nothing', volume: '70' },
    ]);
  });

  it('reads any line ends, marks of encodings, lines cut by hand and empty fields', () => {
    expect(read('mac-line-ends').map(({ title }) => title)).toEqual([
      'Lines that end with a return alone',
      'The second',
    ]);
    expect(read('byte-order-mark')).toMatchObject([
      {
        title: 'With a mark before it',
        abstract: 'Wrapped by hand at another width, without the blanks that say so',
      },
      { title: 'And another' },
    ]);
    expect(read('empty-fields')).toMatchObject([
      { title: '', authors: [person('Doe', 'Jane')], issued: null, reading: { tags: [] } },
      { title: 'Whole' },
    ]);
  });

  it('parts entries without numbers, and says so', () => {
    expect(read('no-number').map(({ title }) => title)).toEqual([
      'Somebody removed the number',
      'Here as well',
    ]);
    const message = 'This entry has no PubMed id (“PMID”), so it may be part of another.';
    expect(problems('no-number')).toEqual([`1: ${message}`, `5: ${message}`]);
  });

  it('keeps damage within its entry', () => {
    expect(read('damaged')).toMatchObject([
      { title: 'Whole' },
      { title: 'With a blank line', authors: [], identifiers: { pmid: '13' } },
      {
        title: '',
        authors: [person('It', 'Within')],
        abstract: '\0\ufffd TI-broken xy - lower',
      },
      { title: 'Whole again' },
    ]);
    expect(problems('damaged')).toEqual([
      '1: The line “Search results, saved by hand” belongs to no entry and was left out.',
      '7: This entry holds nothing but its number and was left out.',
      '13: This entry has no PubMed id (“PMID”), so it may be part of another.',
    ]);
  });

  it('reads Windows-1252', () => {
    expect(read('windows')).toMatchObject([
      { title: 'Größe und “Maß”', authors: [person('Žižek', 'Slavoj')] },
    ]);
  });

  test.each(names)('keeps the entries of %s before any damage', (name) => {
    const text = fixture(name);
    const pieces = ['PMID- 9\n', 'TI  - x\n', '\n', '\r', '      ', '\0'];
    fc.assert(
      fc.property(arbitraryDamage(text.length, pieces), (damage) =>
        // An entry has ended where an empty line follows it.
        expectKept(readMedline, text, damage, (end) =>
          text.slice(end, damage.place).includes('\n'),
        ),
      ),
      { numRuns: runs(200) },
    );
  });

  it('is sound for lines of any kind', () => {
    const tag = fc.constantFrom('PMID', 'TI  ', 'FAU ', 'AU  ', 'DP  ', 'PG  ', 'LID ', 'IS  ');
    const line = fc.oneof(
      fc.tuple(tag, fc.string({ unit: 'binary' })).map(([name, value]) => `${name}- ${value}`),
      fc.constantFrom('', '      more', 'stray', 'PMID- 7'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        expectSound(readMedline, lines.join('\n'));
      }),
      { numRuns: runs(1000) },
    );
  });

  test.each([
    ...['A', ' ', '\n', '\r', 'PMID- 1\n', 'AU  - A B\n', 'FAU - A, B\n', 'PG  - 1-2\n', '1-'],
    ...['a–', '      x\n', '10.1000/', 'MH  - a\n', '[doi] ', ', '],
  ])('ends for 20,000 times %j', (piece) => {
    for (const tag of ['TI  ', 'PG  ', 'DP  ', 'LID ', 'AU  ', 'IS  '])
      expect(
        countFound(readMedline(`PMID- 1\nVI  - 1\n${tag}- ${piece.repeat(20_000)}`)),
      ).toBeGreaterThan(0);
  });
});
