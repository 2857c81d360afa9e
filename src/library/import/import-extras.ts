import { IMPORT_EXTRAS, type ImportExtra } from '../../domain/import/import-item.ts';
import type { Shelf, TakenShelf } from '../../domain/import/shelf.ts';
import { keptTagName } from '../../domain/import/tags-by-name.ts';
import { takenShelf } from '../../domain/import/taken-extras.ts';
import { ownViews } from '../../domain/import/views-from-shelves.ts';
import type { Reading } from '../../domain/reference/reference.ts';
import { foldedTagName } from '../../domain/tag-name.ts';
import type { ImportView } from '../../preload/import-types.ts';

/** Whether there is more to it than tags. */
const isKept = ({ status, notes, own }: Reading): boolean =>
  status !== null || notes.length + (own?.notes.length ?? 0) + (own?.highlights.length ?? 0) > 0;

/** What the files of an import bring beside papers, counted while they are read, and what of it is taken. */
export class ImportExtras {
  readonly #left = new Set<ImportExtra>();
  #tags = new Set<string>();
  #papers = new Set<number>();
  #shelves: Shelf[] = [];

  /** Forgets what was read, not what is to be left out. */
  readAnew(): void {
    this.#tags = new Set();
    this.#papers = new Set();
    this.#shelves = [];
  }

  /** Takes note of what was kept of the paper of an entry. */
  add(reading: Reading, entry: number): void {
    for (const name of reading.tags) this.#addTag(name);
    if (isKept(reading)) this.#papers.add(entry);
  }

  addShelf(shelf: Shelf): void {
    for (const { name } of shelf.tags) this.#addTag(name);
    this.#shelves.push(shelf);
  }

  #addTag(name: string): void {
    const folded = foldedTagName(keptTagName(name));
    if (folded !== '') this.#tags.add(folded);
  }

  readonly isTaken = (extra: ImportExtra): boolean => !this.#left.has(extra);

  take(extra: ImportExtra, isTaken: boolean): void {
    if (isTaken) this.#left.delete(extra);
    else this.#left.add(extra);
  }

  /** What the files have beside papers, as far as it is taken. */
  get shelves(): readonly TakenShelf[] {
    return this.#shelves.map((shelf) => takenShelf(shelf, this.isTaken));
  }

  /** How much there is of each, and whether it is taken. */
  get shown(): ImportView['extras'] {
    const counts = {
      tags: this.#tags.size,
      views: ownViews(this.#shelves),
      reading: this.#papers.size,
    } as const satisfies Record<ImportExtra, number>;
    return IMPORT_EXTRAS.flatMap((extra) =>
      counts[extra] === 0 ? [] : [{ extra, count: counts[extra], isTaken: this.isTaken(extra) }],
    );
  }
}
