import { REFERENCE_TYPES, type ReferenceType } from '../../reference/reference.ts';

const KNOWN: ReadonlySet<string> = new Set(REFERENCE_TYPES);

/** Names that registries and older versions write where CSL has another. */
const OTHERS: ReadonlyMap<string, ReferenceType> = new Map([
  ['journal-article', 'article-journal'],
  ['proceedings-article', 'paper-conference'],
  ['conference-paper', 'paper-conference'],
  ['book-chapter', 'chapter'],
  ['book-section', 'chapter'],
  ['book-part', 'chapter'],
  ['monograph', 'book'],
  ['edited-book', 'book'],
  ['reference-book', 'book'],
  ['proceedings', 'book'],
  ['collection', 'book'],
  ['dissertation', 'thesis'],
  ['posted-content', 'article'],
  ['preprint', 'article'],
  ['journal', 'periodical'],
  ['entry', 'entry-encyclopedia'],
  ['treaty', 'legislation'],
  ['computer-program', 'software'],
  ['performance', 'event'],
]);

const isType = (text: string): text is ReferenceType => KNOWN.has(text);

/** The type that a name in CSL data stands for, `null` for one that is not known. */
export const referenceType = (written: string): ReferenceType | null => {
  const name = written.trim().toLowerCase().replaceAll(' ', '-');
  const known = name.replaceAll('-', '_');
  if (isType(name)) return name;
  return isType(known) ? known : (OTHERS.get(name) ?? null);
};
