/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'believe the noted end of the log',
    file: 'src/library/store/load-library.ts',
    from: '      head,\n      isMiscounted: head.count !== noted.count || head.last !== noted.last,',
    to: '      head: noted,\n      isMiscounted: false,',
  },
  {
    name: 'leave a store that cannot be read as it is',
    file: 'src/library/start.ts',
    from: 'if (!(error instanceof Unreadable)) throw error;',
    to: 'if (error) throw error;',
  },
  {
    name: 'keep no copy of a damaged database',
    file: 'src/library/reconcile.ts',
    from: 'const kept = await vault.keepDatabase({});',
    to: 'const kept = { ok: false };',
  },
  {
    name: 'say nothing of a damaged database',
    file: 'src/library/reconcile.ts',
    from: "notices.push({ tone: 'information', words });",
    to: '',
  },
  {
    name: 'leave to Chromium what it passes over',
    file: 'src/main/index.ts',
    from: 'await removeDatabase(folder);',
    to: '',
  },
  {
    name: 'open a damaged database as it is',
    file: 'src/library/opened-store.ts',
    from: 'const cleared = await vault.clearDatabase({});',
    to: 'const cleared = { ok: true };',
  },
  {
    name: 'take a long text as it is read',
    file: 'src/library/store/summed-rows.ts',
    from: 'if (sum !== sumOf(own)) throw',
    to: "if (sum === '') throw",
  },
];
