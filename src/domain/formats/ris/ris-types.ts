import type { ReferenceType } from '../../reference/reference.ts';

/**
 * The types of the RIS specification of 2011 with those that EndNote, RefMan and others add, each with
 * what CSL calls it.
 */
const TYPES = {
  ABST: 'article-journal',
  ADVS: 'motion_picture',
  AGGR: 'dataset',
  ANCIENT: 'classic',
  ART: 'graphic',
  BILL: 'bill',
  BLOG: 'post-weblog',
  BOOK: 'book',
  CASE: 'legal_case',
  CHAP: 'chapter',
  CHART: 'figure',
  CLSWK: 'classic',
  COMP: 'software',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  CTLG: 'book',
  DATA: 'dataset',
  DBASE: 'dataset',
  DICT: 'entry-dictionary',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  ENCYC: 'entry-encyclopedia',
  EQUA: 'figure',
  FIGURE: 'figure',
  GEN: 'document',
  GOVDOC: 'report',
  GRANT: 'document',
  GRNT: 'document',
  HEAR: 'hearing',
  ICOMM: 'post',
  INPR: 'article-journal',
  INTV: 'interview',
  JFULL: 'periodical',
  JOUR: 'article-journal',
  LEGAL: 'regulation',
  MANSCPT: 'manuscript',
  MAP: 'map',
  MGZN: 'article-magazine',
  MPCT: 'motion_picture',
  MULTI: 'broadcast',
  MUSIC: 'musical_score',
  NEWS: 'article-newspaper',
  PAMP: 'pamphlet',
  PAT: 'patent',
  PCOMM: 'personal_communication',
  POD: 'broadcast',
  PRESS: 'article-newspaper',
  RPRT: 'report',
  SER: 'book',
  SLIDE: 'speech',
  SOUND: 'song',
  STAND: 'standard',
  STAT: 'legislation',
  STD: 'standard',
  THES: 'thesis',
  UNBILL: 'bill',
  UNPB: 'article',
  UNPD: 'manuscript',
  VIDEO: 'motion_picture',
  WEB: 'webpage',
} as const satisfies Record<string, ReferenceType>;

/** Where several types mean the same, the one that most programs know. */
const PREFERRED = [
  'BOOK',
  'CONF',
  'JOUR',
  'CHAP',
  'RPRT',
  'GEN',
  'DATA',
  'MPCT',
  'CLSWK',
  'FIGURE',
];

/** What RIS has no type for, as a type with a kind of work (`M3`). */
const KINDS_OF_WORK = [
  ['event', 'GEN', 'Event'],
  ['interview', 'PCOMM', 'Interview'],
  ['review', 'JOUR', 'Book Review'],
] as const satisfies readonly (readonly [ReferenceType, string, string])[];

const isKnown = (type: string): type is keyof typeof TYPES => Object.hasOwn(TYPES, type);

const kindNamed = (type: string, kind: string) =>
  KINDS_OF_WORK.find(
    ([, base, name]) => base === type && name.toLowerCase() === kind.toLowerCase(),
  );

/** True for a type that files of this format have. */
export const isRisType = (type: string): boolean => isKnown(type);

/** True where a kind of work decides the type of an entry. */
export const isDecisive = (type: string, kind: string): boolean =>
  kindNamed(type, kind.trim()) !== undefined;

/** What an entry of a type, and perhaps of a kind of work, is; `document` where nobody knows. */
export function typeOfRis(type: string, kinds: readonly string[]): ReferenceType {
  for (const kind of kinds) {
    const [found] = kindNamed(type, kind.trim()) ?? [];
    if (found) return found;
  }
  return isKnown(type) ? TYPES[type] : 'document';
}

/** The type, and the kind of work or `''`, by which a reference is written. */
export function risTypeFor(type: ReferenceType): { readonly type: string; readonly kind: string } {
  const [, base, kind] = KINDS_OF_WORK.find(([known]) => known === type) ?? [];
  if (base !== undefined && kind !== undefined) return { type: base, kind };
  const names = Object.entries(TYPES).flatMap(([name, known]) => (known === type ? [name] : []));
  return { type: names.find((name) => PREFERRED.includes(name)) ?? names[0] ?? 'GEN', kind: '' };
}

/** Works that are not part of another: what stands as second title (`T2`) is their series. */
const WHOLE: ReadonlySet<ReferenceType> = new Set([
  'book',
  'classic',
  'dataset',
  'manuscript',
  'map',
  'musical_score',
  'pamphlet',
  'periodical',
  'report',
  'software',
  'standard',
  'thesis',
]);

/** True for a work that is not part of a journal, of proceedings or of a book. */
export const isWhole = (type: ReferenceType): boolean => WHOLE.has(type);
