/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'bring nothing back from the journal',
    file: 'src/library/reconcile.ts',
    from: 'await commitChanges(database, missing, all);',
    to: '',
  },
  {
    name: 'give the journal nothing that it lacks',
    file: 'src/library/reconcile.ts',
    from: 'const added = await vault.append({ changes: [...lacking] });',
    to: 'const added = await vault.append({ changes: [] });',
  },
  {
    name: 'take acts from a snapshot where the store knows them whole',
    file: 'src/library/reconcile.ts',
    from: 'held === undefined || !isAlike(held, change)',
    to: 'held === undefined',
  },
  {
    name: 'restore only what the backup held',
    file: 'src/library/backups.ts',
    from: '[...held.map(({ key }) => key), ...since]',
    to: 'held.map(({ key }) => key)',
  },
  {
    name: 'keep what was undone after a new act',
    file: 'src/domain/change/undo-stack.ts',
    from: 'this.#redo.length = 0;',
    to: '',
  },
  {
    name: 'never end what is typed',
    file: 'src/library/act-log.ts',
    from: 'now - last.time < TYPING',
    to: 'true',
  },
  {
    name: 'lose the papers of a merged tag',
    file: 'src/domain/change/tag-drafts.ts',
    from: '...membership(state, papersWith(state, tag), other.id, true),',
    to: '',
  },
];
