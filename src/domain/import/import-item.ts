import type { Choice, ReferenceField } from '../same/reference-difference.ts';

/** Identifies an import until it is carried out or dropped. */
export type ImportId = `i-${string}`;

/** As much of a file as is handed over at once, in bytes. */
export const PART_LIMIT = 4 * 1024 * 1024;

/** The longest name of a file that is imported, with those of its folders, in UTF-16 code units. */
export const FILE_NAME_LIMIT = 1000;

/**
 * What an entry is beside what is in the library: `new`; `known`, where the same paper is there and
 * says all it says; `different`, where the same paper is there and says something else; `likely`,
 * where one is there that may be the same, which only the person can tell.
 */
export const IMPORT_KINDS = ['new', 'different', 'likely', 'known'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/**
 * What is done with an entry: a paper of its own is added, also beside one that is there (`add`), it
 * is put together with the one that is there (`merge`), or nothing is done (`skip`).
 */
export const IMPORT_CHOICES = ['add', 'merge', 'skip'] as const;
export type ImportChoice = (typeof IMPORT_CHOICES)[number];

/** What is done with an entry unless the person decides otherwise. */
export const DEFAULT_CHOICE = {
  new: 'add',
  different: 'merge',
  likely: 'add',
  known: 'skip',
} as const satisfies Record<ImportKind, ImportChoice>;

/**
 * What files bring beside what is known of papers, which the person may leave out: tags, which
 * keywords and collections become; saved views; and what else was kept of papers (`reading`): read
 * status, notes and highlights.
 */
export const IMPORT_EXTRAS = ['tags', 'views', 'reading'] as const;
export type ImportExtra = (typeof IMPORT_EXTRAS)[number];

/** Something that files bring beside what is known of papers. */
export interface ImportedExtra {
  readonly extra: ImportExtra;
  /** So many tags or saved views, or papers with a read status, notes or highlights; never 0. */
  readonly count: number;
  /** False where it is left out. */
  readonly isTaken: boolean;
}

/** Which value of a field that differs is taken, as far as the person decided. */
export type FieldChoices = Readonly<Partial<Record<ReferenceField, Choice>>>;
