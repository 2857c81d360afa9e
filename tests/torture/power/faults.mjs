/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'do not flush the journal',
    file: 'src/main/vault/segment-file.ts',
    from: 'await handle.datasync();',
    to: '',
  },
  {
    name: 'do not flush the name of a new part of the journal',
    file: 'src/main/vault/journal-writer.ts',
    from: 'if (fresh()) await flushFolder(folder);',
    to: '',
  },
  {
    name: 'do not flush the name of the journal',
    file: 'src/main/vault/durable-file.ts',
    from: 'await flushFolder(dirname(folder));',
    to: '',
  },
  {
    name: 'rename a snapshot before it is flushed',
    file: 'src/main/vault/snapshot-file.ts',
    from: 'await createFile(beside, await textOf(snapshot, checksum));',
    to: "const text = await textOf(snapshot, checksum); await (await import('node:fs/promises')).open(beside, 'wx').then((handle) => handle.writeFile(text).finally(() => handle.close()));",
  },
  {
    name: 'do not flush the name of a snapshot',
    file: 'src/main/vault/snapshot-file.ts',
    from: 'await flushFolder(dirname(path));',
    to: '',
  },
  {
    name: 'do not flush what takes the place of a file',
    file: 'src/main/vault/durable-file.ts',
    from: 'await handle.sync();\n  } catch',
    to: '} catch',
  },
  {
    name: 'do not flush the record of versions',
    file: 'src/main/version-gate.ts',
    from: "if (process.platform !== 'win32') withOpen(dirname(path), 'r', fsyncSync);",
    to: '',
  },
];
