import { csvColumns } from '../formats/csv/csv-columns.ts';
import type { Format } from '../reference/source.ts';

/** How much of a file tells its format, in UTF-16 code units. */
const SAMPLE = 65_536;

/** What stands in files of each format, the surest first, and in no other at such a place. */
const SIGNS: readonly (readonly [Format, RegExp])[] = [
  [
    'markdown',
    /^\s{0,9}---[ \t]*\r?\n(?:(?!---).*\r?\n)*?["']?(?:id["']?:[ \t]*["']?p-|title["']?:)/iu,
  ],
  ['markdown', /^[ \t]*<!--[ \t]*reading-list:[ \t]*(?:abstract|note|highlight)\b/mu],
  ['medline', /^PMID ?- ?\d/mu],
  ['ris', /^\s*TY {1,3}- ?[A-Z]/mu],
  ['endnote-xml', /<records\b[^>]{0,200}>\s*<record\b/u],
  ['bibtex', /^[^\S\n]*@\s*(?:string|preamble|comment|[a-z]{3,30})\s*[{(]/imu],
  ['author-page', /^[A-Z]{2}(?:Code)?[A-Z][a-z]{2} \d{1,2}(?:, \d{4})?/mu],
];

/** True for a backup of this app, which is in no format that papers come in by. */
export const isBackup = (text: string): boolean =>
  /^\s*\{/u.test(text) && /"format"\s*:\s*"reading-list-snapshot"/u.test(text.slice(0, SAMPLE));

/** What a file of this app's own holds; in a text of JSON the quotes would have backslashes. */
const OWN = /"format"\s*:\s*"reading-list"/u;

/** True for text that is JSON of bibliographies: a list of objects, or an object that holds one. */
const isJson = (text: string): boolean => /^\s*(?:\[\s*(?:\{|\])|\{\s*")/u.test(text);

/** True for a table with a column that can be known for a title or an author by its name. */
function isTable(text: string): boolean {
  const { columns } = csvColumns(text);
  const known = columns.filter(({ meaning }) => meaning !== null);
  return columns.length > 1 && known.some(({ meaning }) => meaning === 'title');
}

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['bib', 'bibtex'],
  ['bibtex', 'bibtex'],
  ['ris', 'ris'],
  ['nbib', 'medline'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['json', 'csl-json'],
  ['xml', 'endnote-xml'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
]);

/** The format of a file by what stands in it, else by the ending of its name; `null` for none. */
export function fileFormat(name: string, text: string): Format | null {
  const sample = text.slice(0, SAMPLE);
  if (isJson(sample)) return OWN.test(sample) ? 'reading-list' : 'csl-json';
  const sign = SIGNS.find(([, pattern]) => pattern.test(sample));
  if (sign) return sign[0];
  if (isTable(sample)) return 'csv';
  return ENDINGS.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? null;
}
