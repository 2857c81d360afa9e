import type { Format } from '../../../src/domain/reference/source.ts';

/** Formats that are read entry by entry from text of other programs. */
export type ReadFormat = Extract<
  Format,
  'bibtex' | 'ris' | 'medline' | 'endnote-xml' | 'csl-json' | 'csv'
>;

/** Text that a careless reader takes much longer for than it is long. */
export interface Killer {
  readonly format: ReadFormat;
  readonly what: string;
  /** About so many UTF-16 code units of it. */
  readonly text: (length: number) => string;
}

const times = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

/** A piece over and over, between what comes before it and after. */
const over =
  (piece: string, before = '', after = '') =>
  (length: number) =>
    before + times(piece, length) + after;

/** Lines, each made from its number. */
const lines = (line: (number: number) => string) => (length: number) => {
  const all: string[] = [];
  for (let total = 0, number = 0; total < length; number += 1) {
    const next = line(number);
    all.push(next);
    total += next.length;
  }
  return all.join('');
};

type Texts = Readonly<Record<string, Killer['text']>>;

const BIBTEX: Texts = {
  'open braces': over('{', '@a{k, t = '),
  'an open quote': over('x ', '@a{k, t = "'),
  'strings made of the one before twice': lines((n) =>
    n === 0 ? '@string{a0 = "x"}\n' : `@string{a${n} = a${n - 1} # a${n - 1}}\n`,
  ),
  'at signs alone': over('@'),
  'entries that never end': over('@a{k, t = {x'),
  'a long run of digits': over('9', '@a{k, year = ', '}'),
  'comments within comments': over('@comment{'),
  backslashes: over('\\', '@a{k, title = {', '}}'),
  'accents over accents': over('\\"{', '@a{k, title = {', '}}'),
  'a long concatenation': over('"a" # ', '@a{k, t = ', '"a"}'),
  'a chain of cross-references': lines((n) => `@a{k${n}, crossref = {k${n + 1}}, title = {x}}\n`),
  'names of “and” alone': over('and ', '@a{k, author = {', '}}'),
  'lines taken out': over('% {"\n'),
  'fields without values': over('t = , ', '@a{k, ', '}'),
};

const RIS: Texts = {
  'records that never end': over('TY  - JOUR\n'),
  'ends of nothing': over('ER  - \n'),
  'a name of commas': over(',', 'TY  - JOUR\nAU  - ', '\nER  - \n'),
  'a year of digits': over('9', 'TY  - JOUR\nPY  - ', '\nER  - \n'),
  'blanks alone': over(' ', 'TY  - JOUR\nN1  - ', '\nER  - \n'),
  'old line ends': over('\r'),
  'lines that go on': over('and on\n', 'TY  - JOUR\nAB  - ', 'ER  - \n'),
  'a DOI of dots': over('.', 'TY  - JOUR\nDO  - 10.', '\nER  - \n'),
  'tags of nothing': over('  - '),
};

const MEDLINE: Texts = {
  'numbers alone': over('PMID- 1\n'),
  'lines that go on': over('      and on\n', 'PMID- 1\nAB  - x\n'),
  'names of commas': over('FAU - ,,\n', 'PMID- 1\n'),
  'a date of digits': over('9', 'PMID- 1\nDP  - ', '\n'),
  'empty lines': over('\n', 'PMID- 1\n'),
  'tabs alone': over('\t', 'PMID- 1\nTI  - ', '\n'),
  'an identifier of brackets': over('[', 'PMID- 1\nLID - ', '\n'),
  'pages of dashes': over('-', 'PMID- 1\nPG  - 1', '\n'),
};

const XML: Texts = {
  'open angle brackets': over('<', '<xml><records><record>'),
  'records within records': over('<record>', '<xml><records>'),
  'ampersands alone': over('&', '<xml><records><record><title>'),
  'a character of digits': over('9', '<xml><records><record><title>&#x', ';</title>'),
  'an open comment': over('- ', '<xml><records><record><!--'),
  'an open section': over(']', '<xml><records><record><![CDATA['),
  'an attribute of quotes': over('"', '<xml><records><record a="'),
  'styles within styles': over('<style>', '<xml><records><record><titles><title>'),
  'entities declared': over('<!ENTITY a "&a;&a;">', '<!DOCTYPE xml [', ']><xml><records>'),
};

const JSONS: Texts = {
  'open brackets': over('['),
  'objects within objects': over('{"a":', '['),
  'an open string': over('x ', '[{"title":"'),
  'a number of digits': over('9', '[{"id":', '}]'),
  'escapes alone': over('\\u0041', '[{"title":"', '"}]'),
  'escaped quotes': over('\\"', '[{"title":"'),
  'empty objects': over('{},', '[', '{}]'),
  'lists within a field': over('[', '[{"author":'),
  'commas alone': over(',', '['),
};

const CSV: Texts = {
  'quotes alone': over('"', 'title,author\n'),
  'an open quote': over('x,\n', 'title,author\n"'),
  'commas alone': over(',', 'title,author\n'),
  'empty lines': over('\n', 'title,author\n'),
  'old line ends': over('\r', 'title,author\n'),
  'one cell': over('a', 'title,author\n'),
  'quotes amid cells': over('"a"b,', 'title,author\n'),
  'a header that never ends': over('title,'),
  'a name of semicolons': over(';', 'title,author\nx,"', '"\n'),
};

const of = (format: ReadFormat, texts: Texts): readonly Killer[] =>
  Object.entries(texts).map(([what, text]) => ({ format, what, text }));

export const KILLERS: readonly Killer[] = [
  ...of('bibtex', BIBTEX),
  ...of('ris', RIS),
  ...of('medline', MEDLINE),
  ...of('endnote-xml', XML),
  ...of('csl-json', JSONS),
  ...of('csv', CSV),
];
