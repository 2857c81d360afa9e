/** What the lines `Name: value` of a note say, by the names of CSL, and the lines beside them. */
export interface Extra {
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** What is left for a person to read. */
  readonly rest: string;
}

/** Names whose spelling in CSL is not their lower case. */
const SPELLED: ReadonlyMap<string, string> = new Map([
  ['doi', 'DOI'],
  ['url', 'URL'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
  ['pmid', 'PMID'],
  ['pmcid', 'PMCID'],
  ['arxiv', 'arXiv'],
  ['arxiv-id', 'arXiv'],
  ['citekey', 'citation-key'],
  ['bibtex', 'citation-key'],
  ['date', 'issued'],
]);

/** Variables of CSL 1.0.2, and names that Zotero and its add-ons write, in lower case. */
const NAMES: ReadonlySet<string> = new Set([
  ...SPELLED.keys(),
  ...`type citation-key read-status read-status-date issued accessed original-date original-title
original-author original-publisher original-publisher-place event event-title event-place event-date
submitted available-date author editor translator container-author collection-editor director
interviewer reviewed-author reviewed-title title-short container-title container-title-short
collection-title collection-number volume volume-title number-of-volumes issue number page
number-of-pages edition publisher publisher-place genre medium status language section version
archive archive-place archive-location authority call-number dimensions jurisdiction part-number
part-title references scale source chapter-number supplement-number zsccn zscc numpages
article-number eprint eprinttype`
    .split(/\s/u)
    .filter((name) => name !== ''),
]);

const LINE = /^\s{0,20}(?:\{:)?([a-z_.][a-z0-9 _.-]{0,40}?)\s?:\s{0,20}(.*?)\}?$/isu;

const nameOf = (written: string): string => written.toLowerCase().replace(/[ _]/gu, '-');

/** A line that says something by name: the name in CSL, `''` for one that only a program reads. */
function readLine(line: string): readonly [name: string, value: string] | null {
  const [, written = '', value = ''] = line.length > 2000 ? [] : (LINE.exec(line) ?? []);
  if (/^(?:tex\.|bibtex\*|_eprint)/iu.test(written)) return ['', value];
  const name = nameOf(written);
  return NAMES.has(name) && value !== '' ? [SPELLED.get(name) ?? name, value] : null;
}

/**
 * Reads a `note` as Zotero reads its field “Extra” (Zotero documentation, “Citing fields from
 * Extra”): lines such as `DOI: 10.1/x`, `Original Date: 1859`, `tex.keyword: x`, `Read_Status: Read`.
 */
export function readExtra(note: string): Extra {
  const values = new Map<string, string[]>();
  const rest: string[] = [];
  for (const line of note.split(/\r\n?|\n/u)) {
    const [name, value = ''] = readLine(line) ?? [];
    if (name === undefined) rest.push(line);
    else if (name !== '') values.set(name, values.get(name) ?? []);
    values.get(name ?? '')?.push(value);
  }
  return { values, rest: rest.join('\n').trim() };
}

/** The lines of a note that say something by name, but for the names that are left out. */
export const namedLines = (note: string, leftOut: ReadonlySet<string>): readonly string[] =>
  note.split(/\r\n?|\n/u).filter((line) => {
    const [name] = readLine(line) ?? [];
    return name !== undefined && !leftOut.has(name);
  });
