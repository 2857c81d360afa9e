/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'leave out what was deleted from a snapshot',
    file: 'src/main/vault/snapshot-file.ts',
    from: '  Object.entries(values)\n    .map(',
    to: "  Object.entries(values)\n    .filter(([key]) => !key.endsWith('/deleted'))\n    .map(",
  },
  {
    name: 'do not restore highlights to the store',
    file: 'src/library/store/commit-changes.ts',
    from: '        paperHighlights.bulkPut(rows.highlights),\n',
    to: '',
  },
  {
    name: 'do not look for what only a snapshot holds',
    file: 'src/main/vault/recover.ts',
    from: 'const snapshot = await snapshots.newestBeyond(count);',
    to: 'const snapshot = await snapshots.newestBeyond(count + 1e9);',
  },
];
