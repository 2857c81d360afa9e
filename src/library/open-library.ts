import type { Act, Receipt } from '../domain/act.ts';
import { type Catalogue, paperOf } from '../domain/catalogue/catalogue.ts';
import type { Plan } from '../domain/change/plan-for.ts';
import { areOthersHeld, touchedBy } from '../domain/change/touched-by.ts';
import { failure, type Outcome, success } from '../domain/outcome.ts';
import type { PaperId } from '../domain/paper.ts';
import { withReading } from '../domain/reference/with-reading.ts';
import { referenceDifferences } from '../domain/same/reference-difference.ts';
import type { Settings } from '../domain/settings.ts';
import type { views } from '../preload/contract.ts';
import type { Notice } from '../preload/view-types.ts';
import { appendChanges } from './append-changes.ts';
import { backupToRestore, backupView } from './backups.ts';
import { duplicatesIn } from './duplicates/duplicates.ts';
import { openExports } from './export/exports.ts';
import { keepFrame } from './first-frame.ts';
import { historySpace } from './history-space.ts';
import type { ImportJob, ImportParts } from './import/import-job.ts';
import { openImports } from './import/imports.ts';
import { knownWorks } from './import/known-works.ts';
import type { KeepRecords, KeptPlan } from './import/plan-import.ts';
import { keepSettings } from './kept-settings.ts';
import type { Library } from './library.ts';
import { openMarkdown } from './markdown/open-markdown.ts';
import { mendingLog } from './mending-log.ts';
import { type KnownPapers, papersHeld } from './papers-held.ts';
import type { Reconciled } from './reconcile.ts';
import { giveBackRecords } from './records/give-back.ts';
import { keepRecords } from './records/keep-records.ts';
import { abstractsIn, referencesIn } from './records/read-records.ts';
import { withRecords } from './records/with-records.ts';
import { atOnce, inSlices, turn } from './restful.ts';
import { room } from './room.ts';
import { searchedPapers } from './searched-papers.ts';
import { commitChanges } from './store/commit-changes.ts';
import type { Database } from './store/database.ts';
import { groupsIn } from './store/groups-in.ts';
import { paperLog } from './store/paper-log.ts';
import type { Vault } from './vault-in-time.ts';
import { watchBackups } from './watch-backups.ts';
import { type Attempt, WriteQueue } from './write-queue.ts';

/** What an open library is made of. */
export interface LibraryParts {
  readonly database: Database;
  readonly vault: Vault;
  readonly device: string;
  readonly now: () => number;
  /** How long each part of a write may take, in milliseconds. */
  readonly limit: number;
  readonly settings: Settings;
  /** Of the bundled library that is in the store. */
  readonly revision: string;
  readonly author: Catalogue['author'];
  readonly known: KnownPapers;
  readonly reconciled: Reconciled;
  /** The last act of the library before this one, if the store has it. */
  readonly attempt: Attempt | null;
  /** The import that was under way in it. */
  readonly importing: ImportJob | null;
}

function unknownPaper(act: Act, catalogue: Catalogue): Outcome<Receipt> | null {
  const papers =
    'papers' in act ? act.papers : 'paper' in act && act.paper !== null ? [act.paper] : [];
  const index = papers.findIndex((id) => paperOf(catalogue, id) === undefined);
  if (index < 0) return null;
  const field = 'papers' in act ? `papers.${index}` : 'paper';
  return failure('invalid', 'This paper is not in the library.', field);
}

/** The library over an open store and its vault. */
export function openLibrary(parts: LibraryParts): Library {
  const { database, vault, device, now, limit, revision, author, reconciled, attempt } = parts;
  const { blocked, state: first } = reconciled;
  let { notices } = reconciled;
  const callbacks: ((only?: keyof typeof views) => void)[] = [];
  const changed = (only?: keyof typeof views) => {
    for (const callback of callbacks) callback(only);
  };
  let { known } = parts;
  const takeListings = (listings: KnownPapers['listings']) => {
    const all = new Map(known.listings);
    for (const [id, paper] of listings) all.set(id, paper);
    known = { ...known, listings: all };
  };
  let catalogue: Catalogue = { author, papers: atOnce(papersHeld(known, first)), state: first };
  let { settings } = parts;
  let [isClosed, isEnded] = [false, false];
  let tellLost = () => {};
  // Chromium closes it where it cannot write, or meets damage.
  database.on('close', () => {
    isClosed = true;
    if (!isEnded) tellLost();
  });
  const searched = searchedPapers({ database, revision, vault, changed }, catalogue);
  // What it is asked now is answered after it was said that it is closed.
  const foundClosed = async () => {
    await database.meta.get('head').catch(() => undefined);
    return isClosed;
  };
  const tell = (notice: Notice) => {
    if (notices.some(({ words }) => words === notice.words)) return;
    notices = [...notices, notice];
    changed();
  };
  const readLog = mendingLog({ database, vault, tell, foundClosed });
  const bundled = new Set(known.bundled.map(({ id }) => id));
  const referencesOf = (papers: readonly PaperId[]) => referencesIn(database, catalogue, papers);
  const importParts: ImportParts = {
    catalogue: () => catalogue,
    works: knownWorks(referencesOf),
    referencesOf: async (papers) => {
      const { state } = catalogue;
      const known = await referencesOf(papers);
      return new Map([...known].map(([id, each]) => [id, withReading(each, state, id)]));
    },
    now,
    changed: () => changed('importing'),
  };
  const keep: KeepRecords = (keeping) => keepRecords({ database, vault, limit, ...keeping });
  const taken = (kept: Outcome<KeptPlan>): Outcome<Plan> => {
    if (kept.ok) takeListings(kept.value.listings);
    return kept.ok ? success(kept.value.plan) : kept;
  };
  const imports = openImports({ ...importParts, keep, onListings: takeListings }, parts.importing);
  const markdown = openMarkdown({
    vault,
    catalogue: () => catalogue,
    referencesOf,
    act: (act) => library.act(act),
    now,
    changed: () => changed('markdown'),
  });
  const queue = new WriteQueue(
    {
      device,
      now,
      limit,
      commit: (changes, state, signal) =>
        commitChanges(database, changes, state, { signal, onProgress: imports.written }),
      append: (changes) => appendChanges(vault, changes),
      room: () => room(vault),
      backup: (name) => backupToRestore(vault, name),
      isBundled: (paper) => bundled.has(paper),
      recorded: async (act, state) => {
        if (act.kind === 'import') return imports.plan(act.import, state);
        if (act.kind === 'take-markdown') return markdown.plan(act.run, state);
        // What few acts need is no part of a start.
        if (act.kind === 'write-paper') {
          const { planWriting } = await import('./by-hand/plan-writing.ts');
          return taken(await planWriting(act, state, importParts, keep));
        }
        const { planMerge } = await import('./duplicates/plan-merge.ts');
        return taken(await planMerge(act, state, importParts, keep));
      },
      log: {
        // Rows of one index key come in the order of their ids.
        changesOf: (group) =>
          readLog(() => database.changes.where('group').equals(group).toArray()),
        groups: () => groupsIn(database),
      },
      onState: async (state, changes) => {
        if (!areOthersHeld(changes)) {
          catalogue = { ...catalogue, state };
          searched.changed(touchedBy(changes).papers, state);
          return changed();
        }
        // A store made anew lacks the records of papers that were not there then, and an undo brings back.
        const found = await withRecords(database, known, state, vault);
        known = found.known;
        for (const notice of found.notices) tell(notice);
        const papers = await inSlices(papersHeld(known, state));
        const next = { author, papers, state };
        const replace = await searched.replacing(next);
        await turn();
        catalogue = next;
        replace();
        changed();
        await turn();
      },
    },
    { ...reconciled, attempt },
  );
  const perform = async (act: Act): Promise<Outcome<Receipt>> =>
    unknownPaper(act, catalogue) ??
    (blocked === null ? queue.act(act) : failure('not-saved', blocked));
  let overdue: readonly Notice[] = [];
  const lookAtBackups = watchBackups(vault, (found) => {
    overdue = found;
    changed();
  });
  const library: Library = {
    settings: () => settings,
    notices: () => [...notices, ...overdue],
    catalogue: () => catalogue,
    get finder() {
      return searched.finder();
    },
    abstractsOf: (papers) => abstractsIn(database, catalogue.state, papers),
    referencesOf,
    imports,
    duplicates: duplicatesIn({
      catalogue: () => catalogue,
      worksOf: referencesOf,
      changed: () => changed('duplicates'),
    }),
    markdown,
    compare: async (kept, other) => {
      const known = await importParts.referencesOf([kept, other]);
      const [one, two] = [known.get(kept), known.get(other)];
      if (!one || !two)
        return failure('refused', 'One of the two papers is not in the library any more.');
      return success(referenceDifferences(one, two));
    },
    exports: openExports(
      () => library,
      vault,
      now,
      () => changed('exporting'),
    ),
    paperLog: (paper, before) => readLog(() => paperLog(database, paper, before)),
    changeOf: (id) => readLog(() => database.changes.get(id)),
    space: () => historySpace(database, vault, limit),
    backups: () => vault.backups({}),
    backup: (name) => backupView(library, vault, name),
    importBackup: async (name) => {
      const { importBackup } = await import('./import/import-backup.ts');
      const given = { database, vault, imports, known: () => known, onListings: takeListings };
      return importBackup(given, name);
    },
    watchBackups: lookAtBackups.begin,
    backUp: async () => {
      const outcome = await vault.backUp({});
      lookAtBackups.again();
      return outcome;
    },
    indexed: searched.indexed,
    act: (act) =>
      act.kind === 'import' && blocked === null
        ? imports.save(act.import, () => perform(act))
        : perform(act),
    keep: async (given) => {
      settings = { ...settings, ...given };
      const found = await room(vault);
      return found.ok ? keepSettings(database, given) : found;
    },
    onChange: (callback) => callbacks.push(callback),
    index: async () => {
      await searched.index();
      await giveBackRecords(database, vault, catalogue.state);
    },
    keepFrame: async () => {
      if ((await room(vault)).ok) await keepFrame(database, library, revision);
    },
    room: () => room(vault),
    onLost: (callback) => {
      tellLost = callback;
    },
    foundLost: async () => (await foundClosed()) || library.isLost(),
    isLost: () => isClosed || blocked !== null || queue.isLost(),
    attempt: () => queue.attempt(),
    close: () => {
      isEnded = true;
      lookAtBackups.end();
      database.close();
    },
  };
  return library;
}
