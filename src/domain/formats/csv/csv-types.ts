import { REFERENCE_TYPES, type ReferenceType } from '../../reference/reference.ts';

/** What Zotero, Scopus, Web of Science, IEEE Xplore, Lens and people call the types of CSL. */
const OTHER_NAMES = {
  article: 'preprint, preprint manuscript',
  'article-journal':
    'journal article, article, review, letter, editorial, note, short survey, data paper, j, proceedings paper in journal, early access, ieee journals, ieee early access articles',
  'article-magazine': 'magazine article, ieee magazines',
  'article-newspaper': 'newspaper article',
  book: 'b, ieee books, monograph, edited book',
  broadcast: 'podcast, radio broadcast, tv broadcast',
  chapter: 'book section, book chapter, s, inbook, incollection',
  document: 'generic, other, misc',
  'entry-dictionary': 'dictionary entry',
  'entry-encyclopedia': 'encyclopedia article',
  graphic: 'artwork',
  legal_case: 'case',
  legislation: 'statute',
  motion_picture: 'film, video recording, video',
  'paper-conference':
    'conference paper, proceedings paper, conference, c, inproceedings, conference proceedings article, ieee conferences',
  patent: 'p',
  personal_communication: 'email, instant message',
  post: 'forum post',
  'post-weblog': 'blog post',
  report: 'technical report, techreport',
  review: 'book review',
  software: 'computer program',
  song: 'audio recording',
  speech: 'presentation',
  thesis: 'dissertation, phd thesis, masters thesis, phdthesis, mastersthesis',
  webpage: 'web page, website',
} as const satisfies Partial<Record<ReferenceType, string>>;

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/gu, '');

const isType = (name: string): name is ReferenceType =>
  REFERENCE_TYPES.some((type) => type === name);

/** What tables mean by “article” and “review” is an article in a journal, so these are called otherwise. */
const CALLED_OTHERWISE: ReadonlyMap<ReferenceType, string> = new Map([
  ['article', 'preprint'],
  ['review', 'book review'],
]);

const BY_NAME: ReadonlyMap<string, ReferenceType> = new Map([
  ...REFERENCE_TYPES.map((type) => [plain(type), type] as const),
  ...Object.entries(OTHER_NAMES).flatMap(([type, names]) =>
    isType(type) ? names.split(', ').map((name) => [plain(name), type] as const) : [],
  ),
]);

/** The type of that name, case and punctuation aside; `null` if there is none. */
export const typeNamed = (name: string): ReferenceType | null => BY_NAME.get(plain(name)) ?? null;

/** The name by which a table has a type: that of CSL, where tables do not mean something else by it. */
export const nameOfType = (type: ReferenceType): string => CALLED_OTHERWISE.get(type) ?? type;
