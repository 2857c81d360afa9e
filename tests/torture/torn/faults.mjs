/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'bring back all but the first of what a torn log lacks',
    file: 'src/library/reconcile.ts',
    from: 'await commitChanges(database, missing, all);',
    to: 'await commitChanges(database, missing.slice(1), all);',
  },
];
