/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'say that records are kept where they could not be written',
    file: 'src/main/vault/record-files.ts',
    from: "return failure('not-saved', reasonOf(error));",
    to: 'return success(null);',
  },
  {
    name: 'ignore a short write',
    file: 'src/main/vault/segment-file.ts',
    from: 'if (bytesWritten < bytes.length)',
    to: 'if (bytesWritten < 0)',
  },
  {
    name: 'leave what a failed save wrote',
    file: 'src/main/vault/journal-writer.ts',
    from: 'await tail.file?.truncate(tail.length);',
    to: '',
  },
  {
    name: 'say it was saved although it was not',
    file: 'src/main/vault/journal.ts',
    from: "return failure('not-saved', reasonOf(error));",
    to: 'return success(null);',
  },
  {
    name: 'take a snapshot without reading it back',
    file: 'src/main/vault/snapshot-file.ts',
    from: 'if (back?.checksum !== checksum) {',
    to: 'if (back?.takenAt === 0) {',
  },
  {
    name: 'make room for a snapshot by removing the newest',
    file: 'src/main/vault/snapshots.ts',
    from: 'await write(head, ',
    to: "await rm(join(folder, names[0]?.name ?? 'none'), { force: true }); await write(head, ",
  },
  {
    name: 'pack a part of the journal in its place',
    file: 'src/main/vault/pack-segment.ts',
    from: 'await replaceFile(path, packed);',
    to: "await (await import('node:fs/promises')).open(path, 'w').then((handle) => handle.writeFile(packed).finally(() => handle.close()));",
  },
  {
    name: 'restore from an older snapshot where the newest cannot be read',
    file: 'src/main/vault/snapshots.ts',
    from: 'await readNamed(folder, name, askForSnapshot)',
    to: 'await readNamed(folder, name)',
  },
  {
    name: 'ignore a short write of the record of versions',
    file: 'src/main/version-gate.ts',
    from: 'if (writeSync(beside, text) < Buffer.byteLength(text))',
    to: 'if (writeSync(beside, text) < 0)',
  },
  {
    name: 'refuse with a code in place of a sentence',
    file: 'src/main/vault/reason.ts',
    from: 'REASONS[codeOf(error)] ??',
    to: '',
  },
];
