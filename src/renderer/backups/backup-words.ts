import type { KeptCounts } from '../../domain/backup/count-kept.ts';
import { counted } from '../../domain/change/counted.ts';
import { sizeOf } from '../../domain/text/size-of.ts';
import type { BackupFile } from '../../preload/view-types.ts';

/** What a backup holds: “3 papers, 2 notes, 1 highlight, 4 tags”. */
export const heldWords = ({ papers, notes, highlights, tags }: KeptCounts): string =>
  [
    counted(papers, 'paper'),
    counted(notes, 'note'),
    counted(highlights, 'highlight'),
    counted(tags, 'tag'),
  ].join(', ');

/** What the file of a backup tells: “after 120 changes, 14 kB”. */
export const fileWords = ({ changes, bytes }: BackupFile): string =>
  `after ${counted(changes, 'change')}, ${sizeOf(bytes)}`;
