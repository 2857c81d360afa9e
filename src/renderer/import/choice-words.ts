import type { ImportChoice, ImportKind } from '../../domain/import/import-item.ts';

/** What is looked at: entries of one kind, or what is wrong in the files. */
export type Shown = ImportKind | 'problems';

/** Each as the person reads it, in the order they are shown. */
export const SHOWN_NAMES = {
  new: 'New',
  different: 'Differences',
  likely: 'Maybe the same',
  known: 'Already here',
  problems: 'Problems',
} as const satisfies Record<Shown, string>;

/** What can be done with an entry of each kind, the usual first. */
export const CHOICES = {
  new: ['add', 'skip'],
  different: ['merge', 'add', 'skip'],
  likely: ['add', 'merge', 'skip'],
  known: ['skip', 'add'],
} as const satisfies Record<ImportKind, readonly ImportChoice[]>;

/** A choice in the words that fit the kind. */
export function choiceWords(kind: ImportKind, choice: ImportChoice): string {
  if (choice === 'skip') return 'Leave out';
  if (choice === 'merge') return 'Put together';
  return kind === 'new' ? 'Add' : 'Add as another paper';
}
