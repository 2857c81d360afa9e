import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { ImportExtra, ImportId, ImportKind } from '../../domain/import/import-item.ts';
import { PackedValues } from '../../domain/packed-values.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { FoundInOwn, Problem } from '../../domain/reference/found.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { identityOf } from '../../domain/same/identity.ts';
import { mergedReference } from '../../domain/same/merged-reference.ts';
import type { ImportProblem } from '../../preload/import-types.ts';
import { restful, turn } from '../restful.ts';
import { compareEntries, settleKind } from './compare-entries.ts';
import { type EntriesRead, entriesRead } from './entries-read.ts';
import {
  type ImportEntry,
  newEntry,
  placesByKind,
  type ReadEntries,
  readOf,
  replaceRead,
} from './import-entry.ts';
import { ImportExtras } from './import-extras.ts';
import {
  addPart,
  damageWords,
  freeName,
  type ImportFile,
  newFile,
  wholeBytes,
  whyNothing,
} from './import-file.ts';
import type { KnownWorks } from './known-works.ts';
import { matchFor } from './match-for.ts';
import type { KeptImport } from './plan-import.ts';
import { Progress } from './progress.ts';

/** What an import needs of the library. */
export interface ImportParts {
  readonly catalogue: () => Catalogue;
  readonly works: (catalogue: Catalogue) => Promise<KnownWorks>;
  /** What is known of papers, with what the person keeps of them. */
  readonly referencesOf: (papers: readonly PaperId[]) => Promise<ReadonlyMap<PaperId, Reference>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called when the view of the import is another. */
  readonly changed: () => void;
}

/** As many entries as are compared with papers of the library at a time. */
const TOGETHER = 200;

/** As many problems as are kept to be read; more of them tell nothing new. */
const PROBLEMS_KEPT = 10_000;

/** How many entries are added, and put together with what is there. */
interface Chosen {
  readonly toAdd: number;
  readonly toMerge: number;
}

/** One import from its first file until it is saved or dropped. */
export class ImportJob {
  readonly id: ImportId;
  readonly files: ImportFile[] = [];
  readonly progress: Progress;
  readonly extras = new ImportExtras();
  phase: 'reading' | 'deciding' | 'saving' = 'reading';
  entries: ImportEntry[] = [];
  problems = new PackedValues<ImportProblem>();
  problemCount = 0;
  doubles = 0;
  isDropped = false;
  /** Whether its changes are being put into the store: too late to be dropped, and undone as one. */
  isPut = false;
  /** Told how many changes are put into the store. */
  written = (_put: number): void => {};
  /** What was kept as it is decided now; `null` where that is still to be done. */
  kept: KeptImport | null = null;
  /** Files of which more is to come, by the names they were given. */
  readonly #open = new Map<string, ImportFile>();
  readonly #names = new Set<string>();
  #parts: ImportParts;
  #packed: ReadEntries = new PackedValues();
  #byKind: ReadonlyMap<ImportKind, readonly number[]> | null = null;
  #chosen: Chosen | null = null;

  constructor(id: ImportId, parts: ImportParts) {
    this.id = id;
    this.#parts = parts;
    this.progress = new Progress(() => this.#parts.changed());
  }

  /** Goes on with the parts of a library opened anew, whose store may lack what was kept. */
  goOnWith(parts: ImportParts): void {
    this.#parts = parts;
    this.kept = null;
  }

  /** Takes the next part of a file. */
  add(name: string, bytes: Uint8Array, isLast: boolean): void {
    const file = this.#open.get(name) ?? this.#begun(name);
    addPart(file, bytes);
    if (isLast) this.#open.delete(name);
  }

  #begun(name: string): ImportFile {
    const file = newFile(freeName(name, this.#names));
    this.#names.add(file.name);
    this.#open.set(name, file);
    this.files.push(file);
    return file;
  }

  /** Reads all files, anew where they were read before, and compares what is in them. */
  async read(): Promise<void> {
    this.phase = 'reading';
    this.kept = null;
    this.entries = [];
    this.#packed = new PackedValues();
    this.problems = new PackedValues();
    this.problemCount = 0;
    this.doubles = 0;
    this.extras.readAnew();
    this.progress.begin(this.files.reduce((sum, { size }) => sum + size, 0));
    await this.#readAll().finally(() => this.progress.end());
    if (this.isDropped) return;
    this.#byKind = null;
    this.#chosen = null;
    this.decide();
    this.#parts.changed();
  }

  async #readAll(): Promise<void> {
    const works = await this.#parts.works(this.#parts.catalogue());
    const earlier = entriesRead();
    let before = 0;
    for (const file of this.files) {
      await this.#readFile(file, before, works, earlier);
      if (this.isDropped) return;
      before += file.size;
    }
    // When columns are matched all is read again, for an entry may be in several files.
    if (!this.files.some(({ columns }) => columns !== null))
      for (const file of this.files) file.bytes = null;
  }

  /** Leaves it to the person to decide. */
  decide(): void {
    this.progress.end();
    this.isPut = false;
    this.phase = 'deciding';
  }

  /** Says that so many changes are going to be put into the store. */
  writing(changes: number): void {
    this.isPut = true;
    const told = this.progress.part(1);
    this.written = (put) => told(put / changes);
  }

  /** Ends it, whatever it is doing. */
  drop(): void {
    this.isDropped = true;
    this.progress.end();
  }

  /** Lets go of what was read, once all of it is saved. */
  clear(): void {
    this.#packed.clear();
  }

  async #readFile(
    file: ImportFile,
    before: number,
    works: KnownWorks,
    earlier: EntriesRead,
  ): Promise<void> {
    const savedIn = new Date(this.#parts.now()).getFullYear();
    // The readers of all formats are no part of a start.
    const { openFile } = await import('./read-file.ts');
    const rests = restful();
    const { rest } = rests;
    wholeBytes(file);
    this.#parts.changed();
    await turn();
    const { decoded, format, columns, entries } = await openFile(
      file,
      wholeBytes(file),
      savedIn,
      rests,
    );
    if (this.isDropped) return;
    file.format = format;
    // A copy, for the names in it would keep the whole text.
    file.columns = structuredClone(columns);
    if (this.files.length === 1 && columns === null) file.bytes = null;
    file.entries = 0;
    file.shelf = null;
    file.refused = null;
    if (decoded.damaged > 0) this.#tell(file, [{ line: 1, message: damageWords(decoded.damaged) }]);
    await rest();
    const scale = file.size / Math.max(1, decoded.text.length);
    let compared = this.entries.length;
    for (const found of entries()) {
      this.#take(file, found, works, earlier);
      this.progress.at(before + found.end * scale);
      if (this.entries.length - compared >= TOGETHER) {
        await this.#compare(compared);
        compared = this.entries.length;
      }
      await rest();
      if (this.isDropped) return;
    }
    await this.#compare(compared);
    file.refused ??= whyNothing(file);
  }

  #take(file: ImportFile, found: FoundInOwn, works: KnownWorks, earlier: EntriesRead): void {
    if (found.kind !== 'reference') {
      this.#takeOther(file, found);
      return;
    }
    file.entries += 1;
    this.#tell(file, found.problems);
    const { reference, line, problems } = found;
    const identity = identityOf(reference);
    const place = earlier.twinOf({ reference, identity });
    const twin = place === undefined ? undefined : this.entries[place];
    this.extras.add(reference.reading, place ?? this.entries.length);
    if (twin && place !== undefined) {
      const read = readOf(twin);
      replaceRead(twin, {
        reference: mergedReference(read.reference, reference),
        problems: [...read.problems, ...problems],
      });
      earlier.join(reference, place);
      this.doubles += 1;
      return;
    }
    earlier.add({ reference, identity }, this.entries.length);
    const match = matchFor(reference, identity, works, this.#parts.catalogue(), file.shelf);
    const from = { file: file.name, line };
    this.entries.push(newEntry(this.#packed, { reference, problems }, from, match));
  }

  #takeOther(file: ImportFile, found: Exclude<FoundInOwn, { readonly kind: 'reference' }>): void {
    if (found.kind === 'unreadable') this.#tell(file, [found.problem]);
    else if (found.kind === 'refused') file.refused = `“${file.name}” ${found.reason}`;
    else if (found.kind === 'shelf') {
      file.shelf = found.shelf;
      this.extras.addShelf(found.shelf);
    }
  }

  #compare(from: number): Promise<void> {
    const { referencesOf, catalogue } = this.#parts;
    const { isTaken } = this.extras;
    return compareEntries(this.entries.slice(from), referencesOf, catalogue().state, isTaken);
  }

  #tell({ name }: ImportFile, problems: readonly Problem[]): void {
    this.problemCount += problems.length;
    for (const problem of problems)
      if (this.problems.length < PROBLEMS_KEPT) this.problems.add({ file: name, ...problem });
  }

  /** Takes note that entries are decided on in another way. */
  chose(): void {
    this.kept = null;
    this.#chosen = null;
  }

  /** Takes something that the files bring beside papers, or leaves it out. */
  take(extra: ImportExtra, isTaken: boolean): void {
    this.extras.take(extra, isTaken);
    for (const entry of this.entries) settleKind(entry, this.extras.isTaken);
    this.#byKind = null;
    this.chose();
  }

  /** What becomes of the entries, counted once while nothing else is decided. */
  chosen(): Chosen {
    if (this.#chosen) return this.#chosen;
    let [toAdd, toMerge] = [0, 0];
    for (const { choice } of this.entries) {
      if (choice === 'add') toAdd += 1;
      if (choice === 'merge') toMerge += 1;
    }
    this.#chosen = { toAdd, toMerge };
    return this.#chosen;
  }

  /** The places of the entries of each kind. */
  byKind(): ReadonlyMap<ImportKind, readonly number[]> {
    this.#byKind ??= placesByKind(this.entries);
    return this.#byKind;
  }
}
