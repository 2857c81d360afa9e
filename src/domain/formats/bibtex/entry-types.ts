import { REFERENCE_TYPES, type ReferenceType } from '../../reference/reference.ts';
import type { Dialect } from './dialect.ts';

/** The types of BibTeX (btxdoc, section 3.1) and BibLaTeX (manual, section 2.1) as types of CSL. */
const READ: ReadonlyMap<string, ReferenceType> = new Map<string, ReferenceType>([
  ['article', 'article-journal'],
  ['book', 'book'],
  ['mvbook', 'book'],
  ['booklet', 'pamphlet'],
  ['inbook', 'chapter'],
  ['bookinbook', 'chapter'],
  ['suppbook', 'chapter'],
  ['incollection', 'chapter'],
  ['suppcollection', 'chapter'],
  ['collection', 'book'],
  ['mvcollection', 'book'],
  ['reference', 'book'],
  ['mvreference', 'book'],
  ['inreference', 'entry-encyclopedia'],
  ['inproceedings', 'paper-conference'],
  ['conference', 'paper-conference'],
  ['proceedings', 'book'],
  ['mvproceedings', 'book'],
  ['manual', 'book'],
  ['thesis', 'thesis'],
  ['phdthesis', 'thesis'],
  ['mastersthesis', 'thesis'],
  ['bachelorsthesis', 'thesis'],
  ['report', 'report'],
  ['techreport', 'report'],
  ['unpublished', 'manuscript'],
  ['online', 'webpage'],
  ['electronic', 'webpage'],
  ['www', 'webpage'],
  ['webpage', 'webpage'],
  ['patent', 'patent'],
  ['periodical', 'periodical'],
  ['suppperiodical', 'article-journal'],
  ['dataset', 'dataset'],
  ['software', 'software'],
  ['artwork', 'graphic'],
  ['image', 'figure'],
  ['audio', 'song'],
  ['music', 'song'],
  ['movie', 'motion_picture'],
  ['video', 'motion_picture'],
  ['standard', 'standard'],
  ['letter', 'personal_communication'],
  ['review', 'review'],
  ['jurisdiction', 'legal_case'],
  ['legislation', 'legislation'],
  ['legal', 'legislation'],
]);

const WRITTEN: Readonly<Record<Dialect, ReadonlyMap<ReferenceType, string>>> = {
  bibtex: new Map<ReferenceType, string>([
    ['article-journal', 'article'],
    ['article-magazine', 'article'],
    ['article-newspaper', 'article'],
    ['review', 'article'],
    ['book', 'book'],
    ['periodical', 'book'],
    ['chapter', 'incollection'],
    ['entry-encyclopedia', 'incollection'],
    ['entry-dictionary', 'incollection'],
    ['paper-conference', 'inproceedings'],
    ['pamphlet', 'booklet'],
    ['report', 'techreport'],
    ['manuscript', 'unpublished'],
  ]),
  biblatex: new Map<ReferenceType, string>([
    ['article-journal', 'article'],
    ['article-magazine', 'article'],
    ['article-newspaper', 'article'],
    ['review', 'review'],
    ['book', 'book'],
    ['periodical', 'periodical'],
    ['chapter', 'incollection'],
    ['entry-encyclopedia', 'inreference'],
    ['entry-dictionary', 'inreference'],
    ['paper-conference', 'inproceedings'],
    ['pamphlet', 'booklet'],
    ['report', 'report'],
    ['manuscript', 'unpublished'],
    ['article', 'online'],
    ['webpage', 'online'],
    ['post', 'online'],
    ['post-weblog', 'online'],
    ['patent', 'patent'],
    ['dataset', 'dataset'],
    ['software', 'software'],
    ['graphic', 'artwork'],
    ['figure', 'image'],
    ['song', 'music'],
    ['motion_picture', 'movie'],
    ['standard', 'standard'],
    ['personal_communication', 'letter'],
    ['legal_case', 'jurisdiction'],
    ['legislation', 'legislation'],
  ]),
};

const SUBTYPES: ReadonlyMap<string, ReferenceType> = new Map<string, ReferenceType>([
  ['magazine', 'article-magazine'],
  ['newspaper', 'article-newspaper'],
  ...REFERENCE_TYPES.map((type) => [type, type] as const),
]);

/** Entries that are preprints where arXiv is all that names them. */
const PREPRINTS: ReadonlySet<string> = new Set(['misc', 'unpublished', 'online', 'preprint']);

/**
 * What kind of work an entry is: by its `entrysubtype` where that says it, as a preprint where it
 * has an arXiv id and nothing more exact is said, else by its type.
 */
export function referenceType(
  entryType: string,
  subtype: string,
  isOnArxiv: boolean,
): ReferenceType {
  const type = entryType.toLowerCase();
  const exact = SUBTYPES.get(subtype.trim().toLowerCase());
  if (exact) return exact;
  if (isOnArxiv && PREPRINTS.has(type)) return 'article';
  return READ.get(type) ?? 'document';
}

/** The type of entry for a kind of work; those of theses depend on the degree (`thesisEntry`). */
export const entryType = (type: ReferenceType, dialect: Dialect): string =>
  WRITTEN[dialect].get(type) ?? 'misc';

const BIBTEX_TYPES: ReadonlySet<string> = new Set(
  `article book booklet conference inbook incollection inproceedings manual mastersthesis misc
phdthesis proceedings techreport unpublished`.split(/\s+/u),
);

/** Whether styles of the dialect know the type of entry, or nobody does. */
export const isTypeOf = (entryType: string, dialect: Dialect): boolean => {
  const type = entryType.toLowerCase();
  return dialect === 'biblatex' || BIBTEX_TYPES.has(type) || !READ.has(type);
};
