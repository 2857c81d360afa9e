/**
 * What a column can stand for, each with the names it goes by, the best first: those of ours, Zotero,
 * Scopus, Web of Science (also its tags of two letters), Publish or Perish, Papers, Paperpile, IEEE
 * Xplore, Lens, PubMed, OpenAlex and Goodreads.
 */
const NAMES = {
  citationKey: 'Citation Key, Citekey, BibTeX Key, Cite Key, Key',
  type: 'Item Type, Type, Document Type, Publication Type, Reference Type, DT, PT, Document Identifier',
  title: 'Title, Article Title, Document Title, Paper Title, TI, display_name',
  authors:
    'Author full names, Author(s), Authors, Author, AF, AU, Book Authors, authorships.author.display_name',
  editors: 'Editors, Editor, Book Editors, BE',
  year: 'Year, Publication Year, Year Published, PY, Original Publication Year',
  date: 'Date, Publication Date, Date Published, Published, Cover Date, PD, Online Date, Publication date (online)',
  venue:
    'Venue, Publication Title, Source Title, Full Journal, Journal, Journal Title, Publication, Conference, Conference name, Container Title, SO, Source, Journal Abbreviation, Abbreviated Source Title, Journal/Book, primary_location.source.display_name',
  bookTitle: 'Book Title, Anthology title, Proceedings title',
  series: 'Series, Series Title, Book Series Title, SE',
  publisher: 'Publisher, PU',
  publisherPlace: 'Place, Publisher Place, Publisher City, City, Publisher Location, PI',
  volume: 'Volume, Vol, VL, biblio.volume',
  issue: 'Issue, Number, Issue Number, No, IS, biblio.issue',
  pages: 'Pages, Page, Page Range, Pagination',
  firstPage: 'Page start, Start Page, StartPage, First Page, BP, biblio.first_page',
  lastPage: 'Page end, End Page, EndPage, Last Page, EP, biblio.last_page',
  articleNumber: 'Art. No., Article Number, AR',
  edition: 'Edition',
  abstract: 'Abstract, Abstract Note, Summary, AB',
  language: 'Language, Language of Original Document, LA',
  doi: 'DOI, DI, DOI Link, Digital Object Identifier',
  arxiv: 'arXiv, arXiv ID, Eprint',
  pmid: 'PMID, PubMed ID, PM, ids.pmid',
  pmcid: 'PMCID, PMC ID, PMC, ids.pmcid',
  isbn: 'ISBN, ISBN-13, ISBN-10, eISBN, ISBNs, BN, ISBN13',
  issn: 'ISSN, eISSN, Print ISSN, Online ISSN, ISSNs, SN, EI, primary_location.source.issn',
  url: 'URL, Link, ArticleURL, Article URL, Web Address, Website, FullTextURL, External URL, PDF Link, URLs',
  status: 'Status, Read Status, Reading Status, Reading State, Exclusive Shelf',
  tags: 'Tags, Keywords, Author Keywords, Index Keywords, Keywords Plus, Manual Tags, Automatic Tags, Labels, Collections, Folders, Groups, DE, IEEE Terms, MeSH Terms, MeSH, Bookshelves, Labels filed in, Folders filed in',
  notes: 'Notes, Note, Comments, Comment, Annotation, Remarks, My Review, Private Notes',
  extra: 'Extra',
} as const;

/** What a column stands for. */
export type CsvMeaning = keyof typeof NAMES;

/** All that a column can stand for. */
export const CSV_MEANINGS = Object.keys(NAMES) as readonly CsvMeaning[];

const isMeaning = (name: string): name is CsvMeaning => Object.hasOwn(NAMES, name);

/** What several columns together may stand for. */
const SEVERAL: ReadonlySet<CsvMeaning> = new Set(['isbn', 'issn', 'tags', 'notes']);

/** Longest name that is looked at, in UTF-16 code units. */
const LIMIT = 100;

const plain = (name: string): string =>
  name
    .slice(0, LIMIT)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const BY_NAME: ReadonlyMap<string, { readonly meaning: CsvMeaning; readonly rank: number }> =
  new Map(
    Object.entries(NAMES).flatMap(([meaning, names]) =>
      isMeaning(meaning)
        ? names.split(', ').map((name, rank) => [plain(name), { meaning, rank }] as const)
        : [],
    ),
  );

/** What columns of these names stand for, case and punctuation aside; `null` where that is unknown. */
export function meaningsOf(names: readonly string[]): readonly (CsvMeaning | null)[] {
  const guesses = names.map((name) => BY_NAME.get(plain(name)) ?? null);
  const best = new Map<CsvMeaning, number>();
  for (const [at, guess] of guesses.entries()) {
    const known = guess && guesses[best.get(guess.meaning) ?? -1];
    if (guess && (!known || guess.rank < known.rank)) best.set(guess.meaning, at);
  }
  return guesses.map((guess, at) =>
    guess && (SEVERAL.has(guess.meaning) || best.get(guess.meaning) === at) ? guess.meaning : null,
  );
}
