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

/** What an entry of these publication types is. */
export function typeOfMedline(names: readonly string[], hasBook: boolean): ReferenceType {
  for (const name of names) {
    const type = TYPES.get(name.toLowerCase());
    if (type !== undefined) return type;
  }
  return hasBook ? 'chapter' : 'article-journal';
}
