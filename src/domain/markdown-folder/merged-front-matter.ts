import type { FileConflict } from './file-conflict.ts';
import { entryValue, type FrontEntry, renamed } from './front-matter.ts';
import { printList } from './yaml-value.ts';

type Entry = FrontEntry | undefined;

/** Entries by key; one that comes again has its number added, so that none hides another. */
function byKey(entries: readonly FrontEntry[]): ReadonlyMap<string, FrontEntry> {
  const found = new Map<string, FrontEntry>();
  for (const entry of entries) {
    let name = entry.key.toLowerCase();
    for (let count = 2; found.has(name); count += 1) name = `${entry.key.toLowerCase()}\n${count}`;
    found.set(name, entry);
  }
  return found;
}

/** Whether two entries say the same, however it is written; one with a remark is more than another. */
function isSame(a: Entry, b: Entry): boolean {
  if (a === undefined || b === undefined || a.raw === b.raw) return a?.raw === b?.raw;
  if (`${a.raw}${b.raw}`.includes('#')) return false;
  const [one, other] = [entryValue(a), entryValue(b)];
  return one !== null && JSON.stringify(one) === JSON.stringify(other);
}

const listIn = (entry: Entry): readonly string[] | null => {
  const value = entry === undefined ? [] : entryValue(entry);
  if (value === '') return [];
  return typeof value === 'string' || entry?.raw.includes('#') ? null : value;
};

/** A list without what either side took out, and with what each put in. */
function mergedList(base: Entry, ours: FrontEntry, theirs: FrontEntry): FrontEntry | null {
  const [b, o, t] = [listIn(base), listIn(ours), listIn(theirs)];
  if (b === null || o === null || t === null) return null;
  const kept = o.filter((item) => !b.includes(item) || t.includes(item));
  const added = t.filter((item) => !b.includes(item) && !o.includes(item));
  return { key: ours.key, raw: `${ours.key}:${printList([...kept, ...added])}` };
}

/** A key that neither side has, for the value that gave way. */
function freeKey(key: string, taken: ReadonlySet<string>): string {
  const name = `conflict-${key}`;
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${name}-${count}`;
    if (!taken.has(free)) return free;
  }
}

/** Front matter of both, and the keys of which each side has another value. */
export interface MergedFrontMatter {
  readonly entries: readonly FrontEntry[];
  readonly conflicts: readonly FileConflict[];
}

/**
 * Merges front matter key by key, and lists item by item. Where both sides gave a key another value
 * ours stays and theirs is kept under `conflict-…`, which note apps show.
 */
export function mergedFrontMatter(
  base: readonly FrontEntry[],
  ours: readonly FrontEntry[],
  theirs: readonly FrontEntry[],
): MergedFrontMatter {
  const [b, o, t] = [byKey(base), byKey(ours), byKey(theirs)];
  const taken = new Set([...ours, ...theirs].map(({ key }) => key));
  const conflicts: FileConflict[] = [];
  const both = (name: string, mine: FrontEntry, yours: FrontEntry): readonly FrontEntry[] => {
    if (mine.key === '') return [mine, yours];
    const list = mergedList(b.get(name), mine, yours);
    if (list) return [list];
    conflicts.push({ where: mine.key, ours: mine.raw, theirs: yours.raw });
    const key = freeKey(yours.key, taken);
    taken.add(key);
    return [mine, renamed(yours, key)];
  };
  const entries = [...new Set([...t.keys(), ...o.keys()])].flatMap(
    (name): readonly FrontEntry[] => {
      const [was, mine, yours] = [b.get(name), o.get(name), t.get(name)];
      if (isSame(was, mine) || isSame(mine, yours)) return yours ? [yours] : [];
      if (isSame(was, yours)) return mine ? [mine] : [];
      return mine && yours
        ? both(name, mine, yours)
        : [mine ?? yours].filter((one) => one !== undefined);
    },
  );
  return { entries, conflicts };
}
