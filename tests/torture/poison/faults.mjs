/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'never mark a snapshot as partial',
    file: 'src/main/vault/snapshots.ts',
    from: 'const partial = entries.length < good / 2;',
    to: 'const partial = good < 0;',
  },
  {
    name: 'take a snapshot of an empty record',
    file: 'src/main/vault/snapshots.ts',
    from: 'if (head.count === 0 || ',
    to: 'if (',
  },
  {
    name: 'measure by the newest snapshot alone',
    file: 'src/main/vault/snapshots.ts',
    from: 'Math.max(0, ...sound.map(({ held }) => held))',
    to: 'sound[0]?.held ?? 0',
  },
  {
    name: 'thin out by the names of files alone',
    file: 'src/main/vault/snapshots.ts',
    from: 'const sound = await soundOf(snapshotsAmong(names));',
    to: 'const sound = snapshotsAmong(names);',
  },
  {
    name: 'thin out by count alone',
    file: 'src/main/vault/snapshot-rotation.ts',
    from: '...eras(whole).flatMap(keptOf),',
    to: '',
  },
  {
    name: 'trust the name of a snapshot over its content',
    file: 'src/main/vault/sound-snapshots.ts',
    from: 'return isAsNamed ? snapshot : null;',
    to: 'return isAsNamed ? snapshot : (snapshot ?? null);',
  },
  {
    name: 'believe what a snapshot says of its changes',
    file: 'src/main/vault/snapshot-file.ts',
    from: ' && isPossible(snapshot) ?',
    to: ' ?',
  },
  {
    name: 'thin out by time alone',
    file: 'src/main/vault/snapshots.ts',
    from: 'isPoor(each, sound) ?',
    to: 'isPoor(each, []) ?',
  },
  {
    name: 'take the first snapshot of the latest change',
    file: 'src/main/vault/snapshots.ts',
    from: '? sizeOf(a) > sizeOf(b)',
    to: '? false',
  },
];
