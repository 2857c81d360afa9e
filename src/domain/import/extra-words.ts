import { counted } from '../change/counted.ts';
import type { ImportedExtra } from './import-item.ts';

/** Something that files bring beside papers, with how much of it there is. */
export function extraWords({ extra, count }: ImportedExtra): string {
  if (extra === 'tags') return counted(count, 'tag');
  if (extra === 'views') return counted(count, 'saved view');
  return `read status, notes and highlights of ${counted(count, 'paper')}`;
}

/** What is left out, as a sentence; empty for nothing. */
export function leftOutWords(extras: readonly ImportedExtra[]): string {
  const left = extras.filter(({ isTaken }) => !isTaken).map(extraWords);
  return left.length === 0 ? '' : `Left out: ${left.join('; ')}.`;
}
