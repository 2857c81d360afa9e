/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'restore from the newest by the clock',
    file: 'src/main/vault/snapshots.ts',
    from: '(best === null || isBetter(snapshot, best))',
    to: 'best === null',
  },
  {
    name: 'keep none by their number of changes',
    file: 'src/main/vault/snapshot-rotation.ts',
    from: '...fullest.slice(0, ALWAYS),',
    to: '',
  },
  {
    name: 'order acts by the clock alone',
    file: 'src/domain/change/stamped.ts',
    from: 'id = nextChangeId(id, now, device);',
    to: 'id = nextChangeId(null, now, device);',
  },
];
