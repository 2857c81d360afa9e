import { describe, expect, it, test } from 'vitest';
import { readBibtex } from '../../../../../src/domain/formats/bibtex/read-bibtex.ts';
import { referencesAmong } from '../references-in.ts';
import {
  FIXTURES,
  fixture,
  only,
  problems,
  read,
  references,
  shown,
  shownDate,
} from './fixture.ts';

const keys = (name: string): readonly string[] =>
  references(fixture(name)).map(({ citationKey }) => citationKey);

const dates = (name: string): Record<string, string> =>
  Object.fromEntries(references(fixture(name)).map((one) => [one.citationKey, shownDate(one)]));

describe('readBibtex reads what programs write', () => {
  it('dblp', () => {
    const [paper, preprint] = references(fixture('dblp.bib'));
    expect(paper).toMatchObject({
      type: 'paper-conference',
      citationKey: 'DBLP:conf/icml/MuellerOK19',
      title: 'Sparse GNN Layers on \\$k\\$-Trees',
      series: 'Proceedings of Learning Research',
      publisher: 'PLR',
      volume: '97',
      pages: '1201–1210',
    });
    expect(paper?.authors.map(shown)).toEqual([
      '|Müller||Jürgen',
      '|Østergaard||Ágnes',
      '|Li||Xiao',
    ]);
    expect(paper?.editors.map(shown)).toEqual(['|Vale||Ruth', '|Łukasik||Piotr']);
    expect(paper?.source.fields.map(([name]) => name)).toContain('timestamp');
    expect(preprint?.identifiers.arxiv).toBe('2103.01234');
  });

  it('arXiv', () => {
    expect(only(fixture('arxiv.bib'))).toMatchObject({
      type: 'article',
      title: "Small Models, Large $\\mathcal{O}(n^2)$ Costs: It's $5 a Token",
      identifiers: { arxiv: '2305.04321' },
      url: 'https://arxiv.org/abs/2305.04321',
    });
  });

  it('Google Scholar', () => {
    const paper = only(fixture('google-scholar.bib'));
    expect(paper).toMatchObject({ authorsCut: true, identifiers: { arxiv: '1503.02551' } });
    expect(paper.authors.map(shown)).toEqual(['|Fischer||Hans-Peter', "|O'Neill||Mary"]);
  });

  it('the ACL Anthology', () => {
    const paper = only(fixture('acl-anthology.bib'));
    expect(paper.title).toBe('Parsing German Without Tears: the “Satzklammer” Revisited');
    expect(paper.abstract).toBe('We revisit the bracket. It costs 5% of $F_1$.');
    expect(paper.authors.map(shown)).toEqual([
      'van der|Meer||Joost',
      '|García López||María',
      '|Šimeček||Petr',
    ]);
    expect(shownDate(paper)).toBe('2020-7');
  });

  it('ACM', () => {
    const paper = only(fixture('acm.bib'));
    expect(paper).toMatchObject({
      citationKey: '10.1145/3411764.3445000',
      title: 'Who Reads the Manual? A Study of & and Other Signs',
      pages: '117',
      abstract: 'First paragraph goes on here.\n\nSecond paragraph.',
      identifiers: { doi: '10.1145/3411764.3445000', issn: '2573-0142' },
      reading: { tags: ['manuals', 'reading', 'user studies'] },
    });
    expect(paper.authors.map(shown)).toEqual(['|Okafor||Chinedu', 'de|Souza||Luís']);
  });

  it('IEEE', () => {
    expect(only(fixture('ieee.bib'))).toMatchObject({
      title: 'On the Use of H₂O in 5th Generation Networks',
      issue: '',
      pages: '1001–1012',
      reading: { tags: ['Water', 'Networks', '5G mobile communication'] },
      source: { type: 'ARTICLE' },
    });
  });

  it('Springer', () => {
    const paper = only(fixture('springer.bib'));
    expect(paper.title).toBe('Water & Stone: Erosion at 5\u2009°C');
    expect(shownDate(paper)).toBe('2018-12-5');
  });

  it('Elsevier', () => {
    const paper = only(fixture('elsevier.bib'));
    expect(paper.title).toBe('Sleep & memory: α-waves in 10 % of naps');
    expect(paper.identifiers.doi).toBe('10.1016/j.naps.2020.104567');
    expect(paper.abstract).toBe('Naps help.');
    expect(paper.authors.map(shown)).toEqual(['|Adams||Grace', '|van den Berg||Bo', '|Szabó||Pál']);
  });

  it('Web of Science', () => {
    const paper = only(fixture('web-of-science.bib'));
    expect(paper).toMatchObject({
      title: 'Neutrinos in a box, and what they do there after 10% of the time has passed',
      venue: 'PHYSICAL NOTES',
      volume: '85',
      pages: '022001',
    });
    expect(paper.authors.map(shown)).toEqual([
      '|Petrov||I. I.',
      '|Lindgren||S.',
      '<CERN Collaboration>',
    ]);
    expect(shownDate(paper)).toBe('2012-2-3');
  });

  it('Zotero', () => {
    const paper = only(fixture('zotero.bib'));
    expect(paper).toMatchObject({
      title: 'Étude sur la lecture\u00a0: PyTorch et al.',
      venue: "Revue d'études",
      language: 'french',
      reading: {
        status: 'reading',
        tags: ['lecture', 'culture, art', 'R&D'],
        notes: ['First note with 100% certainty.'],
      },
    });
    expect(paper.authors.map(shown)).toEqual([
      '|Dubois||René',
      '|Khaled||Omar',
      '<Ministère de la Culture>',
    ]);
    expect(Object.fromEntries(paper.source.fields)).toMatchObject({
      urldate: '2024-01-02',
      file: '/home/someone/Zotero/storage/ABCD1234/Dubois - 2017.pdf',
    });
  });

  it('Better BibLaTeX', () => {
    const [spelling, report, thesis] = references(fixture('better-biblatex.bib'));
    expect(spelling).toMatchObject({ type: 'article', title: 'Tiếng Việt: Spelling: A History' });
    expect(spelling?.authors.map(shown)).toEqual(['van der|Meer||Jan', '|Đại Học||Ngô']);
    expect(report).toMatchObject({
      type: 'report',
      title: 'Costs of \\$x\\$ and \\$y\\$',
      publisher: 'Institute of Sums',
      publisherPlace: 'Genève',
    });
    expect(thesis).toMatchObject({ type: 'thesis', publisher: 'Université de Liège' });
    expect(dates('better-biblatex.bib')).toEqual({
      ngoVietnameseSpelling2022: '2022-5-17',
      report1999: '1999',
      thesis2004: '2004-12',
    });
  });

  it('Mendeley', () => {
    const paper = only(fixture('mendeley.bib'));
    expect(paper).toMatchObject({
      title: 'Bills and what they _really_ buy',
      abstract: 'Background: 10% of all $5 bills.\nResults',
      url: 'http://dx.plos.org/10.1371/journal.pone.0000001',
      identifiers: { arxiv: '1105.00123', pmid: '21000001', doi: '10.1371/journal.pone.0000001' },
      reading: { tags: ['bills', 'money', 'Money', 'To read', 'cash'] },
    });
    expect(paper.authors.map(shown)).toEqual(['|Novák||Jiří', '|Černý||Jan']);
  });

  it('JabRef', () => {
    const paper = only(fixture('jabref.bib'));
    expect(paper.reading).toEqual({
      status: 'skimmed',
      tags: ['Things', 'Old stuff', 'thing', 'stuff'],
      notes: ['Read this again\n- first point\n- second point', 'I liked it.'],
    });
    expect(Object.fromEntries(paper.source.fields)).toMatchObject({
      ranking: 'rank5',
      priority: 'prio1',
    });
    expect(shown(paper.authors[1] ?? never())).toBe('von Droste zu|Hülshoff||Anna');
  });

  it('JabRef until version 4, whose groups name their entries', () => {
    const found = references(fixture('jabref-old.bib'));
    expect(found.map(({ reading }) => reading.tags)).toEqual([
      ['Lakes and reeds', 'Below; with a semicolon'],
      ['Below; with a semicolon'],
      [],
    ]);
  });

  it('BibDesk', () => {
    const book = only(fixture('bibdesk.bib'));
    expect(book).toMatchObject({
      title: 'Maps of Islands',
      edition: '2nd',
      url: 'https://example.org/maps_of~islands?a=%7E',
      identifiers: { isbn: '9780306406157' },
      reading: { status: 'read', notes: ['Borrowed from the library.'], tags: ['maps', 'islands'] },
    });
    expect(book.authors.map(shown)).toEqual(['|Itō||Kenji']);
  });
});

const never = (): never => {
  throw new Error('missing');
};

describe('readBibtex reads values', () => {
  it('old accents', () => {
    const paper = only(fixture('old-accents.bib'));
    expect(paper.authors.map(shown)).toEqual([
      '|Erdős||Paul',
      '|Rényi||Alfréd',
      '|Gödel||Kurt',
      '|Björck||Åke',
      '|Weil||André',
      '|Matoušek||Jiří',
      '|Čebyšev||P. L.',
      '|Đống||Trạn',
      '|Viète||François',
      '|Oleśniewicz||Łukasz',
      '|Straßer||Søren',
    ]);
    expect(paper.title).toBe('On œuvres, naïveté and æsthetics – “quoted” — ¿qué?');
    expect(paper.venue).toBe('Acta Math.\u00a0Acad. Sci.');
    expect(paper.pages).toBe('5-17, 20–25');
    expect(shownDate(paper)).toBe('1959-12-10');
  });

  it('names in all forms', () => {
    const { authors, authorsCut, editors } = only(fixture('names.bib'));
    expect(authorsCut).toBe(true);
    expect(authors.map(shown)).toEqual([
      'van|Beethoven||Ludwig',
      'van|Beethoven||Ludwig',
      'de la|Vallée Poussin|Jr|Charles',
      'de|La Fontaine||Jean',
      '<Barnes and Noble>',
      '<NASA>',
      '|Plato||',
      '|King|Jr.|Martin Luther',
      '|Bohr||Niels',
      '|Steele|III|Guy L.',
      '|Sartre||Jean-Paul',
      '|al-Khwarizmi||Muhammad',
      '|Knuth||D. E.',
      '|Tolkien||J.\u2009R.\u2009R.',
      '|López||María',
      'bell|hooks||',
      '|Smith||',
    ]);
    expect(editors.map(shown)).toEqual(['|Normale||École']);
  });

  it('letters that were decoded before', () => {
    const paper = only(fixture('latin1.bib'));
    expect(paper).toMatchObject({
      citationKey: 'müller2003',
      title: 'Über die Größe — “naïve” Façade',
      issued: { year: 2003, month: 3, day: null },
      language: 'ngerman',
    });
    expect(paper.authors.map(shown)).toEqual([
      '|Müller||Jürgen',
      '|Niño||Señor',
      '|Öberg||Åsa',
      '|Żak||Łukasz',
    ]);
  });

  it('mathematics', () => {
    expect(only(fixture('math.bib'))).toMatchObject({
      title:
        '$\\mathcal{O}(n^2)$ and $ x_{1} $ beat \\(\\alpha\\)-RENYI for $k$-means at US$5, not $10',
      abstract:
        'We show $a<b$, $$\\sum_{i=1}^n x_i \\geq \\{0\\}$$ and $\\text{if } x\\%2$ in 50% of $\\{1,\\dots,n\\}$. An \\unknown{command stays}.',
      venue: 'J. $L^p$ Spaces',
    });
  });

  it('dates', () => {
    expect(dates('dates.bib')).toEqual({
      d1: '2004',
      d2: '2004-12',
      d3: '2004-12-5',
      d4: '2004-2',
      d5: '2004',
      d6: '2004-6',
      d7: '2004',
      d8: '-44',
      d9: '2004',
      d10: '2004-3',
      d11: '',
      d12: '1990-7',
      d13: '1973-3-15',
      d14: '2001-1-1',
      d15: '2001-10-3',
      d16: '1998',
      d17: '2012',
    });
  });

  it('identifiers', () => {
    const found = references(fixture('identifiers.bib')).map(({ identifiers, url }) =>
      [...Object.values(identifiers), url].filter((text) => text !== '').join(' '),
    );
    expect(found).toEqual([
      '10.1000/abc_def',
      '10.1000/xyz http://dx.doi.org/10.1000/xyz',
      '10.1000/a_b%c',
      'math/0309136 https://arxiv.org/abs/math/0309136v2',
      '1212.56789',
      '1001.00001',
      '12345678',
      '0306406152 9780306406157 1234-5679',
      '12345 PMC1234567',
      'https://example.org/~a_b/%20c?x=&y',
      '2103.01234',
      'hep-th/9901001',
      '31415926 PMC7654321',
      '31415926 PMC7654321',
      '',
      '1 PMC2',
    ]);
  });

  it('types of entries', () => {
    const found = references(fixture('types.bib')).map(
      ({ citationKey, type }) => `${citationKey.slice(2)} ${type}`,
    );
    expect(found).toEqual([
      'article article-journal',
      'book book',
      'booklet pamphlet',
      'conference paper-conference',
      'inbook chapter',
      'incollection chapter',
      'inproceedings paper-conference',
      'manual book',
      'mastersthesis thesis',
      'misc document',
      'phdthesis thesis',
      'proceedings book',
      'techreport report',
      'unpublished manuscript',
      'online webpage',
      'patent patent',
      'periodical periodical',
      'dataset dataset',
      'software software',
      'thesis thesis',
      'report report',
      'collection book',
      'reference book',
      'inreference entry-encyclopedia',
      'artwork graphic',
      'movie motion_picture',
      'standard standard',
      'letter personal_communication',
      'jurisdiction legal_case',
      'legislation legislation',
      'review review',
      'weird document',
      'magazine article-magazine',
      'csl speech',
    ]);
  });

  it('statuses', () => {
    expect(references(fixture('statuses.bib')).map(({ reading }) => reading.status)).toEqual([
      'read',
      'skimmed',
      'read',
      'to-read',
      'dropped',
      'unread',
      null,
      'to-read',
    ]);
  });
});

describe('readBibtex reads files', () => {
  it('takes over fields from other entries, wherever they stand', () => {
    const text = fixture('crossref.bib');
    const found = references(text).map(({ title, venue, publisher, publisherPlace, editors }) =>
      [title, venue, publisher, publisherPlace, ...editors.map(shown)].join('; '),
    );
    expect(found).toEqual([
      'A Paper; Proceedings of the Conference of 2001; Conf Press; ; |Itor||Ed',
      'A Chapter; Handbook: Of Things; Book Press; Utrecht; |Hand||Ed',
      'In an Issue; Journal of Issues; ; ',
      'Lost; ; ; ',
      'Round; ; ; ',
      'And round; ; ; ',
      'Proceedings of the Conference of 2001; ; Conf Press; ; |Itor||Ed',
      'Handbook: Of Things; ; Book Press; ; |Hand||Ed',
      'Journal of Issues; ; ; ',
    ]);
    expect(dates('crossref.bib')).toMatchObject({
      child1: '2001',
      child2: '2002-3',
      child3: '2003',
    });
    expect(only(text, 'child1').identifiers.doi).toBe('');
    expect(only(text, 'child1').source.fields.map(([name]) => name)).toEqual([
      'crossref',
      'author',
      'title',
      'pages',
    ]);
    expect(problems(text)).toEqual([
      '17: “nowhere”, which the entry refers to, is not in the file.',
    ]);
  });

  it('puts abbreviations and pieces together', () => {
    const text = fixture('strings.bib');
    const paper = only(text);
    expect(paper).toMatchObject({
      title: 'One Two Three',
      venue: 'Journal of the ACM',
      publisher: 'Press of Things Ltd.',
      issued: { year: 1999, month: 1, day: 1 },
    });
    expect(paper.source.fields).toEqual([
      ['author', 'First, A.'],
      ['title', 'One Two Three'],
      ['journal', 'Journal of the {ACM}'],
      ['publisher', 'Press of Things Ltd.'],
      ['note', 'undefinedthing'],
      ['annote', 'selfx'],
      ['month', '1~jan'],
      ['year', '1999'],
    ]);
    expect(problems(text)).toEqual([
      '3: “b” in “a” is an abbreviation that is defined nowhere before; it was kept as written.',
      '4: The abbreviation “self” is defined by itself; its name was kept as its text.',
      '12: “undefinedthing” in “note” is an abbreviation that is defined nowhere before; it was kept as written.',
    ]);
  });

  it('forgives odd syntax', () => {
    const text = fixture('odd-syntax.bib');
    expect(references(text).map(({ citationKey, title }) => `${citationKey}: ${title}`)).toEqual([
      'paren:1: In (round) brackets',
      'no-fields: ',
      'missing-commas: Missing commas',
      ': No key',
      ': Empty key',
      'extra-commas: Extra commas',
      'twice: First title',
      'twice: Same key',
      'empty: Empty values',
      'spaced: Blanks within and around',
      'same-line: On the same line',
      'comments: With 100% comments',
      'quotes: A "quoted" word and Schrödinger',
      'early: Closed too early',
    ]);
    expect(problems(text)).toEqual([
      '7: A comma is missing before “author”; it was read all the same.',
      '8: A comma is missing before “year”; it was read all the same.',
      '10: The entry has no key.',
      '11: The entry has no key.',
      '13: “title” stands here again; the first one counts.',
      '14: The key “twice” is that of the entry on line 13, too; both were read.',
      '15: “volume” has no value after its equals sign.',
      '24: The entry is closed here, but fields follow; they were left out.',
    ]);
  });

  it('loses only the entries that are broken', () => {
    const text = fixture('broken.bib');
    expect(keys('broken.bib')).toEqual(['good1', 'good2', 'good3', 'good4', 'good5']);
    expect(problems(text)).toEqual([
      '9: “unclosed-brace” on line 3 was left out: it is not closed before the next one begins.',
      '12: “unclosed-quote” on line 11 was left out: the quotation mark that opens the value of “title” is never closed.',
      '19: “no-equals” on line 18 was left out: there is no equals sign after “title”.',
      '23: “bare-words” on line 23 was left out: there is no equals sign after “bare”.',
      '25: The entry on line 25 was left out: the quotation mark that opens the value of “broken” is never closed.',
      '29: The entry on line 29 was left out: a brace stands where the key was expected.',
      '34: “cut-short” on line 33 was left out: the brace that opens the value of “title” is never closed.',
    ]);
  });

  it('leaves out what is commented out', () => {
    expect(keys('comments.bib')).toEqual(['here', 'there']);
    const closed = references(`${fixture('comments.bib')}}`);
    expect(closed.map(({ citationKey }) => citationKey)).toEqual(['here']);
  });

  test.each(['\n', '\r', '\r\n'])('knows lines that end in %j', (end) => {
    const text = `\ufeff${fixture('line-ends.bib').replaceAll('\n', end)}`;
    expect(references(text).map(({ title, venue }) => `${title} ${venue}`)).toEqual([
      'Line ends Journal',
      'Two ',
    ]);
    expect(only(text, 'one').reading.notes).toEqual(['a\nb']);
    expect(problems(text)[0]).toMatch(/^10: “broken” on line 10 /u);
    expect(read(text).map((found) => 'line' in found && found.line)).toEqual([2, false, 11]);
  });

  const kindsIn = (text: string) => read(text).map(({ kind }) => kind);
  const rests = (count: number) => Array.from({ length: count }, () => 'nothing-yet');

  it('looks a long file through bit by bit for what entries refer to', () => {
    const child = '@inbook{child, title = {A part}, ';
    const blanks = ' '.repeat(2 ** 21 - child.length - 4);
    const text = `${blanks}${child}crossref = {whole}}${blanks}@book{whole, title = {All of it}}`;
    // Once until the first that refers to another, and through all of it for groups.
    expect(kindsIn(text)).toEqual([...rests(1), ...rests(2), 'reference', 'reference']);
    expect(referencesAmong(read(text))[0]).toMatchObject({ title: 'A part', venue: 'All of it' });
    expect(kindsIn(blanks.repeat(3))).toEqual([...rests(2), ...rests(2)]);
  });

  it('looks a long file through bit by bit for groups', () => {
    // A comment that begins in one stretch and ends in the next.
    const blanks = ' '.repeat(2 ** 21 - 44);
    const tree = (name: string) => `1 ExplicitGroup:${name}\\;0\\;one\\;;`;
    const text = `@misc{one, title = {One}}${blanks}@comment{jabref-meta: groupstree:${tree('A')}}${blanks}@comment{jabref-meta: groupstree:${tree('B')}}`;
    expect(kindsIn(text)).toEqual([...rests(2), ...rests(1), 'reference']);
    expect(only(text, 'one').reading.tags).toEqual(['A', 'B']);
  });

  it('says where each entry ends, for progress', () => {
    for (const name of FIXTURES) {
      const text = fixture(name);
      const ends = [...readBibtex(text)].map(({ end }) => end);
      expect(ends).toEqual([...ends].sort((one, other) => one - other));
      expect(ends.at(-1)).toBeLessThanOrEqual(text.length);
    }
  });

  it('takes over fields along a chain of entries, but not a long one', () => {
    const chain = Array.from(
      { length: 6 },
      (_, i) => `@xdata{x${i}, f${i} = {v}, xdata = {x${i + 1}}}`,
    );
    const text = `@misc{k, xdata = {x0}}\n@xdata{x1, publisher = {P}, xdata = {x2}}
@xdata{x2, series = {S}}\n${chain.join('\n')}\n@xdata{x6, volume = {6}}`;
    expect(only(text)).toMatchObject({ publisher: 'P', series: 'S', volume: '' });
  });

  it('bounds what abbreviations put into one value', () => {
    const text = `@string{a = {${'x'.repeat(15_000)}}}\n@misc{k, title = a # a}`;
    expect(only(text).title).toBe(`${'x'.repeat(15_000)}a`);
    expect(problems(text)).toEqual([
      '2: “a” in “title” stands for more text than can be meant; it was kept as written.',
    ]);
  });

  it('bounds what abbreviations put into a file', () => {
    const text = `@string{a = {${'x'.repeat(15_000)}}}\n${'@misc{k, title = a}\n'.repeat(200)}`;
    const lengths = references(text).map(({ title }) => title.length);
    expect(lengths[0]).toBe(15_000);
    expect(lengths.at(-1)).toBe(1);
  });
});
