import type { Receipt } from '../../domain/act.ts';
import type { Plan } from '../../domain/change/plan-for.ts';
import type { UserState } from '../../domain/change/user-state.ts';
import type { ImportId } from '../../domain/import/import-item.ts';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import type { Handlers } from '../../preload/channel.ts';
import type { library } from '../../preload/contract.ts';
import type { ImportView } from '../../preload/import-types.ts';
import { reasonFor } from '../store/reason-for.ts';
import { ImportJob, type ImportParts } from './import-job.ts';
import { type KeepRecords, type KeptImport, keepImport, planKept } from './plan-import.ts';
import { detailsOf, shownEntry, shownImport } from './show-import.ts';

type Methods = Handlers<typeof library>;

/** The import that is under way, of which there is one at most. */
export interface Imports {
  readonly begin: () => ReturnType<Methods['beginImport']>;
  readonly add: Methods['addToImport'];
  readonly read: Methods['readImport'];
  readonly entries: Methods['importedEntries'];
  readonly entry: Methods['importedEntry'];
  readonly problems: Methods['importProblems'];
  readonly choose: Methods['chooseImport'];
  readonly chooseField: Methods['chooseImportField'];
  readonly chooseExtra: Methods['chooseImportExtra'];
  readonly match: Methods['matchColumns'];
  readonly drop: Methods['dropImport'];
  readonly view: () => ImportView | null;
  /** What is under way, for the library that is opened in the place of this one. */
  readonly underWay: () => ImportJob | null;
  /**
   * Keeps what the import holds, before its act: other acts need not wait for that. Where it is not saved
   * it can be tried again.
   */
  readonly save: (id: ImportId, act: () => Promise<Outcome<Receipt>>) => Promise<Outcome<Receipt>>;
  /** Plans the act that makes papers of what was kept. */
  readonly plan: (id: ImportId, state: UserState) => Promise<Outcome<Plan>>;
  /** Told how many of the changes of that act are put into the store. */
  readonly written: (changes: number) => void;
}

interface Parts extends ImportParts {
  readonly keep: KeepRecords;
  /** Told what lists show of records that papers are told from soon. */
  readonly onListings: (listings: KeptImport['listings']) => void;
}

const MOST = 200;
const DIGITS = 16;

const GONE = failure('refused', 'This import is not there any more. Choose the files again.');
const BUSY = failure('refused', 'The import is being saved.');
const PUT = failure(
  'refused',
  'It is too late to cancel this import. Undo takes all of it back once it is saved.',
);
const READ = failure('refused', 'The files of this import have been read already.');
const UNREAD = failure('refused', 'The files are still being read.');

const chance = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(DIGITS)), (byte) =>
    (byte % 36).toString(36),
  ).join('');

/** Imports papers, one import at a time, the first of which may have been begun before. */
export function openImports(parts: Parts, before: ImportJob | null = null): Imports {
  let current = before;
  current?.goOnWith(parts);
  const of = (id: ImportId): Outcome<ImportJob> => (current?.id === id ? success(current) : GONE);
  const decidable = (id: ImportId): Outcome<ImportJob> => {
    const job = of(id);
    if (!job.ok || job.value.phase === 'deciding') return job;
    return job.value.phase === 'saving' ? BUSY : UNREAD;
  };
  const leave = () => {
    current?.drop();
    current = null;
    parts.changed();
  };
  const keep = async (job: ImportJob): Promise<Outcome<null>> => {
    // What is tried again is kept already.
    if (job.kept) {
      job.progress.begin(1);
      return success(null);
    }
    const kept = await keepImport(job, parts, parts.keep);
    if (!kept.ok) return kept;
    job.kept = kept.value;
    parts.onListings(kept.value.listings);
    return success(null);
  };
  return {
    async begin() {
      if (current?.phase === 'saving') return BUSY;
      leave();
      current = new ImportJob(`i-${chance()}`, parts);
      parts.changed();
      return success(current.id);
    },
    async add({ import: id, file, bytes, isLast }) {
      const job = of(id);
      if (!job.ok) return job;
      if (job.value.phase !== 'reading') return READ;
      job.value.add(file, bytes, isLast);
      return success(null);
    },
    async read({ import: id }) {
      const job = of(id);
      if (!job.ok) return job;
      if (job.value.phase !== 'reading') return READ;
      await job.value.read();
      return job.value.isDropped ? GONE : success(null);
    },
    async entries({ import: id, kind, from, to }) {
      const job = decidable(id);
      if (!job.ok) return job;
      const places = job.value.byKind().get(kind) ?? [];
      const catalogue = parts.catalogue();
      const { isTaken } = job.value.extras;
      const entries = places.slice(from, Math.min(to, from + MOST)).flatMap((place) => {
        const entry = job.value.entries[place];
        return entry ? [shownEntry(entry, place, catalogue, isTaken)] : [];
      });
      return success({ total: places.length, from, entries });
    },
    async entry({ import: id, entry: place }) {
      const job = decidable(id);
      if (!job.ok) return job;
      const entry = job.value.entries[place];
      if (!entry) return failure('invalid', 'There is no such entry.', 'entry');
      const { isTaken } = job.value.extras;
      const paper = entry.match?.paper;
      const kept = paper === undefined ? undefined : (await parts.referencesOf([paper])).get(paper);
      return success(detailsOf(entry, place, { catalogue: parts.catalogue(), kept, isTaken }));
    },
    async problems({ import: id, from, to }) {
      const job = of(id);
      return job.ok ? success(job.value.problems.slice(from, Math.min(to, from + MOST))) : job;
    },
    async choose({ import: id, of: which, choice }) {
      const job = decidable(id);
      if (!job.ok) return job;
      const { entries } = job.value;
      const places = typeof which === 'number' ? [which] : (job.value.byKind().get(which) ?? []);
      for (const place of places) {
        const entry = entries[place];
        if (!entry) return failure('invalid', 'There is no such entry.', 'of');
        if (choice === 'merge' && entry.match === null)
          return failure('invalid', 'There is no paper to put this together with.', 'choice');
        entry.choice = choice;
      }
      job.value.chose();
      parts.changed();
      return success(null);
    },
    async chooseField({ import: id, entry: place, field, choice }) {
      const job = decidable(id);
      if (!job.ok) return job;
      const entry = job.value.entries[place];
      if (!entry) return failure('invalid', 'There is no such entry.', 'entry');
      entry.fields = { ...entry.fields, [field]: choice };
      job.value.chose();
      parts.changed();
      return success(null);
    },
    async chooseExtra({ import: id, extra, isTaken }) {
      const job = decidable(id);
      if (!job.ok) return job;
      job.value.take(extra, isTaken);
      parts.changed();
      return success(null);
    },
    async match({ import: id, file: name, meanings }) {
      const job = decidable(id);
      if (!job.ok) return job;
      const file = job.value.files.find((each) => each.name === name && each.columns !== null);
      if (!file) return failure('invalid', 'There is no such table.', 'file');
      file.meanings = meanings;
      await job.value.read();
      return job.value.isDropped ? GONE : success(null);
    },
    async drop({ import: id }) {
      const job = of(id);
      if (job.ok && job.value.isPut) return PUT;
      if (job.ok) leave();
      return success(null);
    },
    view: () => current && shownImport(current, parts.catalogue().state),
    underWay: () => current,
    async save(id, act) {
      const job = decidable(id);
      if (!job.ok) return job;
      job.value.phase = 'saving';
      parts.changed();
      const outcome = await keep(job.value)
        .then((kept) => (kept.ok ? act() : kept))
        .catch((error: unknown) => failure('not-saved', reasonFor(error)));
      if (current !== job.value) return outcome;
      if (outcome.ok) {
        leave();
        job.value.clear();
      } else {
        job.value.decide();
        parts.changed();
      }
      return outcome;
    },
    async plan(id, state) {
      const job = of(id);
      if (!job.ok || !job.value.kept) return GONE;
      const planned = await planKept(job.value.kept, state, parts.catalogue(), job.value);
      if (!planned.ok) return planned;
      job.value.writing(planned.value.drafts.length);
      parts.changed();
      return planned;
    },
    written: (changes) => current?.written(changes),
  };
}
