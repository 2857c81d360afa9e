/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'restore from the newest by the clock',
    file: 'src/main/vault/snapshots.ts',
    from: '(best === null || isBetter(snapshot, best))',
    to: 'best === null',
  },
  {
    name: 'keep the oldest of each day',
    file: 'src/main/vault/snapshot-rotation.ts',
    from: 'if (snapshot.held > (periods',
    to: 'if (snapshot.held >= (periods',
  },
  {
    name: 'order acts by the clock alone',
    file: 'src/domain/change/stamped.ts',
    from: 'id = nextChangeId(id, now, device);',
    to: 'id = nextChangeId(null, now, device);',
  },
];
