/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'leave the journal to the next act',
    file: 'src/library/write-queue.ts',
    from: 'const kept = written.ok ? await this.#flush() : written;',
    to: 'const kept = written;',
  },
  {
    name: 'write the state and the log of changes one after the other',
    file: 'src/library/store/commit-changes.ts',
    from: "await database.transaction('rw', tables, async (transaction) => {",
    to: "const early = rowsTouched(changes, state); await Promise.all([readings.bulkPut(early.readings), notes.bulkPut(early.notes), highlights.bulkPut(early.highlights), tags.bulkPut(early.tags), views.bulkPut(early.views)]); await new Promise((done) => setTimeout(done, 50)); await database.transaction('rw', tables, async (transaction) => {",
  },
  {
    name: 'replay nothing of the journal',
    file: 'src/library/reconcile.ts',
    from: 'await commitChanges(database, missing, all);',
    to: '',
  },
  {
    name: 'take the heads of database and journal for the same',
    file: 'src/library/reconcile.ts',
    from: 'if (isSame(head, journalHead) && !isMiscounted && !isRecovered) return same;',
    to: 'if (head) return same;',
  },
  {
    name: 'keep no copy of the database',
    file: 'src/main/session-marker.ts',
    from: 'else if (await copyDatabase(folder, timeName(now), whole))',
    to: 'else if (folder === now)',
  },
  {
    name: 'say nothing of what was restored from the journal',
    file: 'src/library/reconcile.ts',
    from: "notices.push({ tone: 'information', words });",
    to: '',
  },
];
