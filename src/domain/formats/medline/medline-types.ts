import type { ReferenceType } from '../../reference/reference.ts';

/** Publication types (`PT`) that make an entry something else than an article in a journal. */
const TYPES: ReadonlyMap<string, ReferenceType> = new Map([
  ['academic dissertation', 'thesis'],
  ['book', 'book'],
  ['books & documents', 'book'],
  ['book chapter', 'chapter'],
  ['book review', 'review'],
  ['congress', 'paper-conference'],
  ['congresses', 'paper-conference'],
  ['dataset', 'dataset'],
  ['interactive tutorial', 'software'],
  ['lecture', 'speech'],
  ['legal case', 'legal_case'],
  ['legislation', 'legislation'],
  ['monograph', 'book'],
  ['newspaper article', 'article-newspaper'],
  ['preprint', 'article'],
  ['technical report', 'report'],
  ['unpublished work', 'manuscript'],
  ['video-audio media', 'motion_picture'],
  ['webcast', 'broadcast'],
]);

/**
 * Those that tell more of an article in a journal. The others name what an article is about or comes
 * with: a film beside it, the dataset it describes, the congress it reports on.
 */
const OF_ARTICLES: ReadonlySet<string> = new Set([
  'book',
  'books & documents',
  'book chapter',
  'book review',
  'monograph',
  'preprint',
]);

/** What an entry of these publication types is. */
export function typeOfMedline(names: readonly string[], hasBook: boolean): ReferenceType {
  const kinds = names.map((name) => name.toLowerCase());
  const isArticle = kinds.includes('journal article');
  for (const kind of kinds) {
    const type = TYPES.get(kind);
    if (type !== undefined && (!isArticle || OF_ARTICLES.has(kind))) return type;
  }
  return hasBook ? 'chapter' : 'article-journal';
}
