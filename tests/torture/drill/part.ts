import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Change } from '../../../src/domain/change/change.ts';
import { stamped } from '../../../src/domain/change/stamped.ts';
import { folded } from '../../../src/domain/change/user-state.ts';
import type { Paper } from '../../../src/domain/paper.ts';
import { startLibrary } from '../../../src/library/start.ts';
import { loadLibrary } from '../../../src/library/store/load-library.ts';
import { openDatabase } from '../../../src/library/store/open-database.ts';
import { openVault } from '../../../src/main/vault/vault.ts';
import type { Random } from '../../bench/generated/random.ts';
import { bundleOf, paper } from '../../unit/library/papers.ts';
import type { Part } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';
import { reopened } from '../vault/reopened.ts';
import { randomDraft } from './random-changes.ts';

const FULL = 100;
const START = Date.parse('2026-03-01T12:00:00Z');
const LARGE = { papers: 10_000, acts: 30_000 };
const ACTS_AT_ONCE = 1000;
const PATIENCE = 60_000;

/** A machine without a store. */
function emptyMachine(): void {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  globalThis.indexedDB = Dexie.dependencies.indexedDB;
}

const papersOf = (count: number): readonly Paper[] =>
  Array.from({ length: count }, (_, at) => paper(`p-paper-${at}`));

/** Has changes written as the library would, and backed up as at quit. */
async function written(folder: string, random: Random, papers: readonly Paper[], acts: number) {
  const ids = papers.map(({ id }) => id);
  const { vault } = await reopened(folder);
  const made: Change[] = [];
  while (made.length < acts) {
    const drafts = Array.from({ length: Math.min(ACTS_AT_ONCE, acts - made.length) }, () =>
      randomDraft(random, ids),
    );
    const last = made.at(-1)?.id ?? null;
    const added = stamped(drafts, { last, now: START + made.length, device: 'testhere' });
    made.push(...added);
    const saved = await vault.handlers.append({ changes: [...added] });
    if (!saved.ok) throw new Error(saved.failure.message);
  }
  await vault.close();
  return made;
}

/** Starts the library without its store, and gives what is in the new one. */
async function restored(folder: string, papers: readonly Paper[]) {
  emptyMachine();
  const vault = openVault({ folder, now: () => new Date() });
  const opening = openDatabase();
  const library = await startLibrary({
    opening,
    bundle: bundleOf(papers),
    vault: vault.handlers,
    now: Date.now,
    limit: PATIENCE,
    patience: PATIENCE,
    drawn: Promise.resolve(),
  }).library;
  if (!library.ok) throw new Error(library.failure.message);
  const database = await opening;
  if (!database.ok) throw new Error(database.failure.message);
  const { state } = await loadLibrary(database.value);
  database.value.close();
  await vault.close();
  return state;
}

/** Which parts of two states differ. */
const differing = (a: object, b: object) =>
  Object.entries(a).flatMap(([part, value]) =>
    isDeepStrictEqual(value, Reflect.get(b, part)) ? [] : [`The ${part} are not what they were.`],
  );

async function round(folder: string, random: Random, index: number, figures: string[]) {
  const data = join(folder, 'data');
  const isLarge = index === FULL - 1;
  const papers = papersOf(isLarge ? LARGE.papers : 1 + random.below(60));
  const acts = isLarge ? LARGE.acts : 1 + random.below(300);
  const made = await written(data, random, papers, acts);
  const lost = random.one([null, 'journal', 'snapshots']);
  if (lost) await rm(join(data, lost), { recursive: true });
  const began = performance.now();
  const state = await restored(data, papers);
  const seconds = (performance.now() - began) / 1000;
  if (isLarge) figures.push(`${LARGE.papers} papers, ${acts} changes: ${seconds.toFixed(1)} s`);
  return differing(folded(made), state).map((words) => `${words} (without ${lost ?? 'the store'})`);
}

/** Libraries whose store is lost, and with it the journal or the snapshots. */
export const DRILL: Part = {
  name: 'drill',
  title: 'Libraries restored without their store, and without the journal or the snapshots too',
  wanted: 'all that was made is there again, deep-equal; the last of them has 10,000 papers',
  limits:
    'The store is one in memory in place of Chromium’s; how long 10,000 papers take decides nothing.',
  full: FULL,
  small: 8,
  needs: 'node',
  isTimed: true,
  async begin() {
    const figures: string[] = [];
    const rounds = await inScratch((folder, random, index) =>
      round(folder, random, index, figures),
    );
    return { ...rounds, figures: () => figures };
  },
};
