import type { ReferenceType } from '../../reference/reference.ts';

/** The kinds of records of EndNote by name and number (EndNote's table of reference types). */
const TYPES: readonly (readonly [number: number, name: string, type: ReferenceType])[] = [
  [2, 'Artwork', 'graphic'],
  [3, 'Audiovisual Material', 'motion_picture'],
  [4, 'Bill', 'bill'],
  [5, 'Book Section', 'chapter'],
  [6, 'Book', 'book'],
  [7, 'Case', 'legal_case'],
  [9, 'Computer Program', 'software'],
  [10, 'Conference Proceedings', 'paper-conference'],
  [12, 'Web Page', 'webpage'],
  [14, 'Hearing', 'hearing'],
  [17, 'Journal Article', 'article-journal'],
  [19, 'Magazine Article', 'article-magazine'],
  [20, 'Map', 'map'],
  [21, 'Film or Broadcast', 'motion_picture'],
  [23, 'Newspaper Article', 'article-newspaper'],
  [24, 'Pamphlet', 'pamphlet'],
  [25, 'Patent', 'patent'],
  [26, 'Personal Communication', 'personal_communication'],
  [27, 'Report', 'report'],
  [28, 'Edited Book', 'book'],
  [31, 'Statute', 'legislation'],
  [32, 'Thesis', 'thesis'],
  [34, 'Unpublished Work', 'manuscript'],
  [36, 'Manuscript', 'manuscript'],
  [37, 'Figure', 'figure'],
  [38, 'Chart or Table', 'figure'],
  [43, 'Electronic Article', 'article-journal'],
  [44, 'Electronic Book', 'book'],
  [46, 'Government Document', 'report'],
  [47, 'Conference Paper', 'paper-conference'],
  [49, 'Classical Work', 'classic'],
  [50, 'Legal Rule or Regulation', 'regulation'],
  [51, 'Ancient Text', 'classic'],
  [52, 'Dictionary', 'entry-dictionary'],
  [53, 'Encyclopedia', 'entry-encyclopedia'],
  [56, 'Blog', 'post-weblog'],
  [57, 'Serial', 'periodical'],
  [58, 'Standard', 'standard'],
  [59, 'Dataset', 'dataset'],
  [60, 'Electronic Book Section', 'chapter'],
  [61, 'Music', 'musical_score'],
];

/** The type of a record, told by its name or else its number; `document` where neither is known. */
export function referenceType(name: string, number: string): ReferenceType {
  const plain = name.trim().toLowerCase();
  const found =
    TYPES.find(([, each]) => each.toLowerCase() === plain) ??
    TYPES.find(([each]) => String(each) === number.trim());
  return found?.[2] ?? 'document';
}
