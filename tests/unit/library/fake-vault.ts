import { Dexie } from 'dexie';
import type { Change } from '../../../src/domain/change/change.ts';
import { failure, success } from '../../../src/domain/outcome.ts';
import type { RecordFileId } from '../../../src/domain/record/record-id.ts';
import { STORE_NAME } from '../../../src/library/store/database.ts';
import type { Vault } from '../../../src/library/vault-in-time.ts';
import type { BackupFile, Notice } from '../../../src/preload/view-types.ts';
import { fakeExporting } from './fake-exporting.ts';
import { fakeFolder } from './markdown/fake-folder.ts';

/** What the next answers of a fake vault do; beyond the list they work. */
export type Fault = 'works' | 'fails' | 'hangs' | 'is slow' | 'is lost';

const NEVER = new Promise<never>(() => undefined);

/**
 * A journal in memory. `faults` says what the next appends do: `is slow` keeps the changes after
 * `delay` ms, `is lost` keeps them and never answers.
 */
export function fakeVault(journal: readonly Change[] = [], delay = 30) {
  const kept = [...journal];
  const backups: { readonly file: BackupFile; readonly held: readonly Change[] }[] = [];
  const faults: Fault[] = [];
  const disk = { free: 1e12 };
  const records = new Map<RecordFileId, (readonly string[])[]>();
  const begun = new Map<RecordFileId, (readonly string[])[]>();
  const overdue: Notice[] = [];
  let handedOver: readonly Change[] = [];
  const exporting = fakeExporting();
  const keep = (changes: readonly Change[]) => {
    kept.push(...changes);
    return success(null);
  };
  const vault: Vault = {
    ...exporting.methods,
    open: async () =>
      success({
        device: 'device01',
        head: {
          count: kept.length,
          last:
            kept
              .map(({ id }) => id)
              .sort()
              .at(-1) ?? null,
        },
        isRecovered: false,
        notices: [],
      }),
    read: async () => success([...kept]),
    backups: async () => success(backups.map(({ file }) => file).toReversed()),
    backup: async ({ name }) => {
      const found = backups.find(({ file }) => file.name === name);
      if (!found) return failure('refused', `The backup “${name}” is damaged.`);
      const then = new Set(found.held.map(({ key }) => key));
      const since = kept.map(({ key }) => key).filter((key) => !then.has(key));
      return success({ held: found.held, since: [...new Set(since)] });
    },
    backUp: async () => {
      const held = [...new Map(kept.map((change) => [change.key, change])).values()];
      const name = `2026-03-01T12-00-00-000Z-${kept.length}.json`;
      if (backups.at(-1)?.file.name !== name)
        backups.push({
          file: { name, time: 0, changes: kept.length, bytes: 100, partial: false, where: 'here' },
          held,
        });
      return success(null);
    },
    writeRecords: async ({ file, records: part, isFirst, isLast }) => {
      const parts = isFirst ? [] : begun.get(file);
      if (!parts) return failure('refused', 'These records were not begun.');
      parts.push(part);
      begun.set(file, parts);
      if (isLast) records.set(file, parts);
      return success(null);
    },
    dropRecords: async ({ file }) => {
      begun.delete(file);
      return success(null);
    },
    readRecords: async ({ file, from }) => {
      const parts = records.get(file);
      const part = parts?.[from];
      if (!parts || !part) return failure('refused', `The file “${file}” is gone.`);
      return success({ records: part, next: from + 1 < parts.length ? from + 1 : null });
    },
    recordFiles: async () => success([...records.keys()]),
    overdue: async () => success([...overdue]),
    keepDatabase: async () => success(null),
    clearDatabase: async () => {
      await Dexie.delete(STORE_NAME);
      return success(null);
    },
    free: async () => success(disk.free),
    ...fakeFolder().handlers,
    space: async () => success({ journal: kept.length * 100, snapshots: 5000 }),
    handOver: async ({ changes, isFirst }) => {
      handedOver = isFirst ? changes : [...handedOver, ...changes];
      return success(null);
    },
    append: async ({ changes: last, handedOver: told = 0 }) => {
      const before = told === 0 ? [] : handedOver;
      handedOver = [];
      if (before.length !== told) return failure('not-saved', 'Not all has reached the journal.');
      const changes = [...before, ...last];
      const fault = faults.shift() ?? 'works';
      if (fault === 'fails') return failure('not-saved', 'The disk is full.');
      if (fault === 'hangs') return NEVER;
      if (fault === 'is slow') await new Promise((resolve) => setTimeout(resolve, delay));
      return keep(changes);
    },
  };
  return { vault, kept, faults, disk, overdue, records, exporting };
}
