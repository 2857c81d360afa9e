/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'write without asking for room, and never open the database anew',
    file: 'src/domain/room.ts',
    from: 'free >= ROOM_NEEDED',
    to: 'free >= 0',
    also: [
      {
        file: 'src/library/kept-open.ts',
        from: 'if (renewing === null && !current.isLost()) return',
        to: 'if (current) return',
      },
    ],
  },
  {
    name: 'say nothing of the room to a person whose disk is full',
    file: 'src/domain/room.ts',
    from: 'The disk with your library is full: ',
    to: 'Something went wrong: ',
  },
  {
    name: 'forget what could not be saved',
    file: 'src/renderer/messages/saving.ts',
    from: 'failed = [...failed, { act, onSaved }];',
    to: 'failed = [...failed, { act: { kind: "redo" }, onSaved }];',
  },
  {
    name: 'keep a lost database for good',
    file: 'src/library/kept-open.ts',
    from: 'if (renewing === null && !current.isLost()) return',
    to: 'if (current) return',
  },
  {
    name: 'wait for a commit that is not answered until the limit',
    file: 'src/library/write-queue.ts',
    from: 'const SOON = 1500;',
    to: 'const SOON = 7500;',
  },
  {
    name: 'say that a backup was taken although the disk refused it',
    file: 'src/main/vault/vault.ts',
    from: 'await outcome.value.schedule.takeNow();',
    to: 'await outcome.value.schedule.settle();',
  },
  {
    name: 'leave the beginning of a backup that did not fit',
    file: 'src/main/vault/durable-file.ts',
    from: 'await rm(path, { force: true });\n    throw error;',
    to: 'throw error;',
  },
  {
    name: 'forget the import that is under way where the database is opened anew',
    file: 'src/library/start.ts',
    from: 'importing: before?.imports.underWay() ?? null,',
    to: 'importing: null,',
  },
  {
    name: 'leave the beginning of records that did not fit',
    file: 'src/library/records/keep-records.ts',
    from: 'await inTime(limit, vault.dropRecords({ file }));',
    to: '',
  },
  {
    name: 'leave the beginning of an export that did not fit',
    file: 'src/main/export/export-file.ts',
    from: 'if (!isThere) await rm',
    to: 'if (isThere) await rm',
  },
  {
    name: 'end a start whose backup did not fit',
    file: 'src/main/version-change.ts',
    from: 'await ask(error.message);',
    to: 'throw error;',
  },
];
