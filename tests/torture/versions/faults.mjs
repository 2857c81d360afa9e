/** @typedef {import('../runner/faults.mjs').Fault} Fault */

/** @type {readonly Fault[]} */
export const OLDER_FAULTS = [
  {
    name: 'note the versions before they are checked',
    file: 'src/main/index.ts',
    from: '  const gate = passVersionGate(folder, versions());',
    to: '  recordVersions(folder, versions()); const gate = passVersionGate(folder, versions());',
  },
  {
    name: 'do not look at the version of Chromium',
    file: 'src/main/version-gate.ts',
    from: 'if (held && held.chromium > own.chromium)',
    to: 'if (held && held.chromium > 9999)',
  },
];

/** @type {readonly Fault[]} */
export const MIGRATE_FAULTS = [
  {
    name: 'take no backup before a migration',
    file: 'src/main/index.ts',
    from: 'backUp: () => vault.handlers.backUp({}),',
    to: 'backUp: async () => ({ ok: true, value: null }),',
  },
  {
    name: 'note the versions before the backup',
    file: 'src/main/version-change.ts',
    from: 'const kept = await backUp();',
    to: 'record(); await new Promise((resolve) => setTimeout(resolve, 50)); const kept = await backUp();',
  },
];

/** @type {readonly Fault[]} */
export const SECOND_START_FAULTS = [
  {
    name: 'take the lock after opening',
    file: 'src/main/index.ts',
    from: '  if (!app.requestSingleInstanceLock()) {',
    to: '  recordVersions(folder, versions()); if (!app.requestSingleInstanceLock()) {',
  },
  {
    name: 'let there be two',
    file: 'src/main/index.ts',
    from: 'if (!app.requestSingleInstanceLock()) {',
    to: 'if (folder === "") {',
  },
];
