import { describe, expect, it, test } from 'vitest';
import { csvColumns } from '../../../../../src/domain/formats/csv/csv-columns.ts';
import { csvRows } from '../../../../../src/domain/formats/csv/csv-rows.ts';
import { readCsv } from '../../../../../src/domain/formats/csv/read-csv.ts';
import { csvFixture, csvIn } from './csv-fixture.ts';

const person = (family: string, given = '', particle = '') => ({ family, given, particle });
const titlesIn = (name: string) => csvIn(name).references.map(({ title }) => title);

describe('csvColumns', () => {
  test.each([
    ['zotero.csv', ','],
    ['web-of-science.txt', '\t'],
    ['excel-semicolon.csv', ';'],
    ['excel-unicode.txt', '\t'],
    ['sep-line.csv', ';'],
    ['no-known-column.csv', '|'],
    ['old-mac.csv', ','],
  ])('finds the delimiter of %s', (name, delimiter) => {
    expect(csvColumns(csvFixture(name)).delimiter).toBe(delimiter);
  });

  it('takes the best of several columns for what only one can be', () => {
    const { columns } = csvColumns(csvFixture('scopus.csv'));
    const known = columns.flatMap(({ name, meaning }) => (meaning ? [`${name} = ${meaning}`] : []));
    expect(known).toEqual([
      ...['Author full names = authors', 'Title = title', 'Year = year', 'Source title = venue'],
      ...['Volume = volume', 'Issue = issue', 'Art. No. = articleNumber', 'Page start = firstPage'],
      ...['Page end = lastPage', 'DOI = doi', 'Link = url', 'Abstract = abstract'],
      ...['Author Keywords = tags', 'Index Keywords = tags', 'Publisher = publisher'],
      ...['ISSN = issn', 'ISBN = isbn', 'PubMed ID = pmid'],
      ...['Language of Original Document = language', 'Document Type = type'],
    ]);
  });

  it('knows names in any case and with any punctuation', () => {
    const { columns } = csvColumns('  AUTHOR(S) ,publication_year,"Art. No",D.O.I.,Shoe size\n');
    expect(columns.map(({ meaning }) => meaning)).toEqual([
      ...['authors', 'year', 'articleNumber', 'doi', null],
    ]);
  });

  it('takes numbers of rows for no links', () => {
    const { columns } = csvColumns('id,title,year\n17,Herons,2004\n');
    expect(columns.map(({ meaning }) => meaning)).toEqual([null, 'title', 'year']);
  });

  it('knows nothing of an empty file', () => {
    expect(csvColumns('')).toEqual({ delimiter: ',', columns: [], above: 0 });
  });
});

describe('readCsv, as programs write it', () => {
  test.each([
    ...['zotero.csv', 'scopus.csv', 'web-of-science.txt', 'google-scholar.csv', 'papers.csv'],
    ...['publish-or-perish.csv', 'excel-semicolon.csv', 'excel-unicode.txt', 'sep-line.csv'],
    ...['formulas.csv', 'old-mac.csv', 'stray-quotes.csv', 'pubmed.csv', 'lens.csv'],
    ...['openalex.csv', 'jabref.csv', 'goodreads.csv'],
  ])('finds nothing wrong in %s', (name) => {
    expect(csvIn(name).problems).toEqual([]);
  });

  it('reads Zotero', () => {
    expect(csvIn('zotero.csv').references).toMatchObject([
      {
        type: 'article-journal',
        citationKey: 'ABCD1234',
        authors: [person("O'Brien", 'Siobhán M.'), person('King', 'Martin Luther')],
        issued: { year: 2004, month: 12, day: 3 },
        venue: 'Journal of Heron Studies',
        pages: '123–128',
        abstract: 'First line.\nSecond "quoted" line, with a comma.',
        identifiers: { doi: '10.1000/heron.17', pmid: '31415926', issn: '0028-0836' },
        reading: { status: 'reading', tags: ['herons', 'legs', 'Birds'] },
      },
      {
        type: 'paper-conference',
        issued: { year: 2019, month: 7, day: null },
        editors: [person('Nguyen', 'Thi')],
        series: 'LNI',
        publisherPlace: 'Ljubljana',
        identifiers: { arxiv: '1907.01234', isbn: '9780306406157' },
      },
    ]);
  });

  it('reads signs that are written by their names, of which the semicolon parts nothing', () => {
    expect(csvIn('entities.csv').references).toMatchObject([
      {
        authors: [person('Müller', 'Hans'), person('García', 'Ana')],
        title: 'Reeds & lakes',
        publisher: 'Shore & Sons',
        reading: { tags: ['R&D', 'reeds & lakes', 'Ardea'] },
      },
      { authors: [person('Doe', 'Jane'), person('Léger', 'Anne'), person('Bé', 'Lé')] },
    ]);
  });

  it('reads Scopus and Web of Science', () => {
    expect(csvIn('scopus.csv').references).toMatchObject([
      {
        type: 'article-journal',
        authors: [person('Li', 'Xin'), person('Vries', 'Jan', 'de')],
        venue: 'ACM Invented Surveys',
        pages: '77',
        identifiers: { pmid: '29112345', issn: '0360-0300' },
        reading: { tags: ['Surveys', 'Meta-analysis', 'Surveying'] },
      },
      { type: 'paper-conference', pages: '5–9' },
    ]);
    expect(csvIn('web-of-science.txt').references).toMatchObject([
      {
        authors: [person('Smith', 'John'), person('Doe', 'Kim L.')],
        issued: { year: 2004, month: 12, day: 3 },
        pages: '123–128',
        identifiers: { doi: '10.1000/waves', issn: '0028-0836 1476-4687' },
      },
    ]);
  });

  it('reads names in any of the ways of Google Scholar, Publish or Perish and Papers', () => {
    expect(csvIn('google-scholar.csv').references).toMatchObject([
      {
        authors: [person('Vaswani', 'Ashok'), person('Parmar', 'Nila')],
        identifiers: { arxiv: '1706.09999' },
      },
      { title: 'Commas, in a title', authors: [person('Smith', 'John')] },
    ]);
    expect(csvIn('publish-or-perish.csv').references).toMatchObject([
      {
        authors: [person('Vaswani', 'A'), person('Parmar', 'N'), person('Dam', 'J', 'van')],
        identifiers: { arxiv: '1801.01234' },
      },
    ]);
    expect(csvIn('papers.csv').references).toMatchObject([
      {
        authors: [person('Doe', 'Jane'), person('Beethoven', 'Ludwig', 'van')],
        venue: 'Journal of Inventions',
        citationKey: 'Doe:2020aa',
        reading: { tags: ['to read', 'sound'] },
      },
    ]);
  });

  it('reads what databases save, also below what they say of it first', () => {
    expect(csvIn('dimensions.csv')).toMatchObject({
      references: [
        {
          title: 'Herons, counted from the air',
          type: 'article-journal',
          authors: [person("O'Brien", 'Siobhán'), person('Meer', 'Theo', 'van der')],
          issued: { year: 2021, month: 3, day: 5 },
          venue: 'Journal of Heron Studies',
          pages: '101–119',
          abstract: 'Counted twice; the "second" count\nwas higher.',
          identifiers: { doi: '10.1000/dim.1', pmid: '31415926', pmcid: 'PMC7654321' },
          reading: { tags: ['Birds', 'Animals'] },
        },
        { type: 'chapter', issued: { year: 2020, month: null }, venue: 'The Book of Reeds' },
      ],
      problems: [
        "1: What stands above the headings, which begins with “About the data: Exported on Jan 10, 2024. Criteria: 'herons' in full data. © 20…”, was left out.",
      ],
    });
    expect(csvIn('ieee-xplore.csv')).toMatchObject({
      references: [
        {
          title: 'Invented circuits for $x^2$',
          type: 'paper-conference',
          authors: [person('Smith', 'A.'), person('Doe', 'B. -C.'), person('Cruz', 'N.', 'de la')],
          venue: '2019 Conference on Invented Circuits (CIC)',
          pages: '1–6',
          identifiers: { isbn: '9780306406157 9781402894626', issn: '2379-190X' },
          reading: { tags: ['circuits', 'inventions', 'Logic gates', 'Switches'] },
        },
        { type: 'article-journal', issued: { year: 2020 }, pages: '1401–1412' },
      ],
      problems: [{}],
    });
    const text = csvFixture('ieee-xplore.csv');
    const rows = Array.from(readCsv(text, csvColumns(text)));
    expect(rows).toMatchObject([{ kind: 'unreadable' }, { line: 4 }, { line: 5 }]);
    expect(rows.at(-1)?.end).toBe(text.length);
    expect(csvIn('pubmed.csv').references).toMatchObject([
      {
        authors: [
          person("O'Brien", 'SM'),
          person('Meer', 'T', 'van der'),
          person('Grey Heron Study Group'),
        ],
        identifiers: { pmid: '31415926', pmcid: 'PMC7654321' },
      },
      { authors: [person('Smith', 'J'), person('Doe', 'MD')], venue: 'Lancet Invent' },
      { authors: [person('Li', 'X.')], issued: { year: 2011 } },
    ]);
    expect(csvIn('lens.csv').references).toMatchObject([
      {
        authors: [person('Doe', 'Jane A'), person('Beethoven', 'Ludwig', 'van')],
        issued: { year: 2018, month: 5, day: 1 },
        pages: '55–61',
        url: 'https://doi.org/10.1000/reeds',
        identifiers: { issn: '1476-4687 0028-0836' },
        reading: { tags: ['reeds', 'wind', 'Wind', 'Plants'] },
      },
      { type: 'paper-conference', issued: { year: 2017 }, pages: '11' },
    ]);
    expect(csvIn('openalex.csv').references).toMatchObject([
      {
        title: 'Works that are open',
        authors: [
          person('Doe', 'Jane'),
          person('Li', 'Xin'),
          person('Márquez', 'María José García'),
        ],
        issued: { year: 2022, month: 6, day: 30 },
        pages: '10–19',
        identifiers: { doi: '10.1000/open.1', pmid: '31415926', issn: '0028-0836 1476-4687' },
      },
      { type: 'article', authors: [person('Aristotle')], identifiers: { arxiv: '2201.01234' } },
    ]);
  });

  it('reads what other libraries save, with where their readers stand', () => {
    expect(csvIn('jabref.csv').references).toMatchObject([
      {
        authors: [person('Doe', 'Jane'), person('Beethoven', 'Ludwig', 'van')],
        venue: 'Journal of Lists',
        pages: '4–9',
        reading: { notes: ['Read twice'] },
      },
      { title: 'A Book without a Journal', edition: '2nd', series: 'Lakes' },
    ]);
    expect(csvIn('goodreads.csv').references).toMatchObject([
      {
        authors: [person('Writer', 'Will')],
        issued: { year: 2011 },
        identifiers: { isbn: '0306406152 9780306406157' },
        reading: { status: 'read', tags: ['favourites'], notes: ['Dry, but good.', 'Lent to Ann'] },
      },
      { identifiers: { isbn: '' }, reading: { status: 'reading' } },
    ]);
  });

  test.each([
    ['Smith A., Doe B.', ['A. Smith', 'B. Doe']],
    ['Smith, A., Doe, B. C.', ['A. Smith', 'B. C. Doe']],
    ['John Smith and Jane Doe', ['John Smith', 'Jane Doe']],
    ['John Smith, Jane Doe, and Ann Lee', ['John Smith', 'Jane Doe', 'Ann Lee']],
    ['Smith, John', ['John Smith']],
    ['Smith, John; et al.', ['John Smith']],
    ['World Health Organization', ['World Health Organization']],
  ])('reads the names %s', (cell, names) => {
    const text = `Authors,Title\n"${cell}",x\n`;
    const [found] = readCsv(text, csvColumns(text));
    const authors = found?.kind === 'reference' ? found.reference.authors : [];
    expect(authors.map(({ given, family }) => `${given} ${family}`.trim())).toEqual(names);
  });

  it('reads what Excel saves, in its encodings and with its delimiters', () => {
    expect(csvIn('excel-semicolon.csv').references).toMatchObject([
      {
        title: 'Größe – “Maß”',
        authors: [person('Žižek', 'Slavoj')],
        reading: { status: 'to-read', notes: ['gut, aber lang'] },
      },
    ]);
    expect(titlesIn('excel-unicode.txt')).toEqual(['深度学习, quoted', 'Two lines']);
    expect(titlesIn('old-mac.csv')).toEqual(['One', 'Two']);
  });

  it('counts the line that names the delimiter, and blank ones', () => {
    const text = csvFixture('sep-line.csv');
    const found = Array.from(readCsv(text, csvColumns(text)));
    expect(found).toMatchObject([
      { line: 3, end: text.indexOf('\r\n\r\n') + 2 },
      { line: 5, end: text.length },
    ]);
  });

  it('reads by other meanings where the person gives them', () => {
    const text = csvFixture('no-known-column.csv');
    const { delimiter, above } = csvColumns(text);
    const columns = [
      { name: 'Alpha', meaning: 'volume' },
      { name: 'Beta', meaning: 'title' },
    ] as const;
    expect(Array.from(readCsv(text, { delimiter, columns, above }))).toMatchObject([
      { reference: { title: '2', volume: '1' } },
    ]);
  });

  it('keeps every cell as written', () => {
    const [{ source } = { source: null }] = csvIn('google-scholar.csv').references;
    expect(source).toEqual({
      format: 'csv',
      type: '',
      fields: [
        ['Authors', 'Vaswani, Ashok; Parmar, Nila; '],
        ['Title', 'Attention is not needed'],
        ['Publication', 'arXiv preprint arXiv:1706.09999'],
        ['Year', '2017'],
      ],
    });
  });
});

describe('readCsv, in odd cases', () => {
  it('reads quotation marks wherever they stand', () => {
    expect(titlesIn('stray-quotes.csv')).toEqual([
      ...['A 5" disk', 'A 3.5" disk, quoted', 'Blanks around'],
      ...['Doubled "quotes" and "a line that begins with them"', ''],
    ]);
  });

  it('takes marks amid cells for signs of the text, however many there are on a line', () => {
    const cells = Array.from({ length: 10_000 }, (_, at) => `"a"b${at}`);
    const [row] = csvRows(cells.join(','), ',');
    expect(row?.cells).toEqual(cells);
  });

  it('reads no more of a line than ten thousand cells, and goes on with the next one', () => {
    const text = `Ants${',x'.repeat(9999)},"y\nBees,Ode\n`;
    const [long, next] = csvRows(text, ',');
    expect(long?.cells).toHaveLength(10_000);
    expect(long?.problems).toEqual([
      'This row has more than 10,000 cells. The rest of its line was left out.',
    ]);
    expect(next).toMatchObject({ cells: ['Bees', 'Ode'], line: 2, problems: [] });
  });

  it('loses one cell for a mark that is never closed', () => {
    expect(titlesIn('unclosed.csv')).toEqual([
      ...['Whole', '"Never closed', 'Fine again', 'Fine', 'Cut at the end of the file'],
    ]);
    const unclosed =
      '3: The quotation mark before “Never closed” is never closed, so it was taken for a sign of the text.';
    expect(csvIn('unclosed.csv').problems).toEqual([
      unclosed,
      '6: The quotation mark before “Cut at the end of the file” is never closed, so the cell was ended with the file.',
    ]);
    expect(titlesIn('unclosed-last-mark.csv')).toEqual([
      ...['Whole', '"Never closed', 'Next', 'Last'],
    ]);
    expect(csvIn('unclosed-last-mark.csv').problems).toEqual([unclosed]);
  });

  it('reads rows that are too short or too long', () => {
    expect(csvIn('ragged.csv')).toMatchObject({
      references: [
        { title: 'Short' },
        { title: 'Long', source: { fields: { length: 5, 3: ['Column 4', 'more'] } } },
      ],
      problems: [
        '3: This row has 5 cells under 3 headings; those beyond were kept as written only.',
        '5: The row that begins with “only beyond” has nothing in the columns that are read, and was left out.',
      ],
    });
  });

  it('takes the apostrophe away that keeps a spreadsheet from computing', () => {
    expect(csvIn('formulas.csv').references).toMatchObject([
      { title: '=1+1', authors: [person('-A')], reading: { notes: ['@mention'] } },
      { title: "'=quoted", reading: { notes: ["'tis no formula"] } },
      { title: '+1', reading: { notes: ['----------'] } },
    ]);
  });
});
