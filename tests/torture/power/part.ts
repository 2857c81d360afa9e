import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../../../src/domain/change/change.ts';
import { readSnapshot } from '../../../src/main/vault/snapshot-file.ts';
import { snapshotNamesIn } from '../../../src/main/vault/snapshots.ts';
import type { Random } from '../../bench/generated/random.ts';
import { takeDisk, watchDisk } from '../disk/watched-disk.ts';
import type { Part } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';
import { reopened } from '../vault/reopened.ts';
import { sampleActs } from '../vault/sample-acts.ts';
import { crashed } from './crash.ts';
import { askedOfKernel } from './flushes.ts';
import { type Event, type Mark, recorder } from './log.ts';
import { sessions, type Work } from './session.ts';
import { plant, type Tree, treeIn } from './tree.ts';

const ACTS = 60;
/** One round of so many asks the kernel itself. */
const KERNEL_EVERY = 100;

function promisedBy(marks: readonly Mark[]) {
  const saved = new Set(marks.flatMap((mark) => (mark.kind === 'saved' ? mark.act : [])));
  const began = marks.flatMap((mark) => (mark.kind === 'begun' ? mark.act : []));
  const backedUp = marks.flatMap((mark) => (mark.kind === 'backed-up' ? mark.changes : []));
  const app = marks.findLast((mark) => mark.kind === 'versions')?.app;
  return { saved, began, backedUp: Math.max(0, ...backedUp), app };
}

/** The acts that are there, in order, where nothing but whole acts is; else `null`. */
function actsIn(changes: readonly Change[], acts: Work['acts']): readonly number[] | null {
  const there = acts.flatMap((act, index) =>
    changes.some(({ id }) => id === act[0]?.id) ? index : [],
  );
  return isDeepStrictEqual(
    changes,
    there.flatMap((index) => acts[index] ?? []),
  )
    ? there
    : null;
}

async function snapshotsWrong(folder: string, backedUp: number): Promise<readonly string[]> {
  const wrong: string[] = [];
  const counts = [0];
  for (const { name } of await snapshotNamesIn(join(folder, 'snapshots'))) {
    const snapshot = await readSnapshot(join(folder, 'snapshots', name));
    if (snapshot) counts.push(snapshot.head.count);
    else wrong.push(`The snapshot ${name} is not whole.`);
  }
  if (Math.max(...counts) < backedUp) wrong.push('A backup that was promised is not there.');
  return wrong;
}

const recordedApp = async (folder: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, 'versions.json'), 'utf8').catch(() => '{}')).app;

/** What is wrong with what a power cut left. */
async function leftWrong(folder: string, work: Work, marks: readonly Mark[], mayTell: boolean) {
  const { saved, began, backedUp, app } = promisedBy(marks);
  const wrong = [...(await snapshotsWrong(folder, backedUp))];
  const recorded = await recordedApp(folder);
  if (app !== undefined && (typeof recorded !== 'string' || recorded < app))
    wrong.push(`Of version ${app} nothing was kept.`);
  const { vault, changes, notices } = await reopened(folder);
  const there = actsIn(changes, work.acts);
  if (there === null) wrong.push('What is there is not whole acts in their order.');
  const lost = [...saved].filter((act) => there?.includes(act) === false);
  if (lost.length > 0) wrong.push(`${lost.length} of ${saved.size} saved acts are gone.`);
  if (there?.some((act) => !began.includes(act))) wrong.push('There is what was never done.');
  if (notices.length > 0 && !mayTell) wrong.push(`The person was told: ${notices[0]?.words}`);
  const more = work.acts.at(-1) ?? [];
  if (!(await vault.handlers.append({ changes: [...more] })).ok)
    wrong.push('Nothing can be added.');
  await vault.close();
  const after = await reopened(folder);
  await after.vault.close();
  if (!isDeepStrictEqual(after.changes, [...changes, ...more]))
    wrong.push('The next start read something else.');
  if (after.notices.length > 0) wrong.push('The next start told of damage again.');
  return wrong;
}

/** Runs sessions in a folder and cuts the power at some moment of them: what was left, and marked. */
async function cut(
  folder: string,
  work: Omit<Work, 'mark' | 'folder'>,
  random: Random,
  apps: { readonly from: number; readonly to: number },
) {
  const before = await treeIn(folder);
  const { events, watcher, mark } = recorder(folder);
  const release = takeDisk();
  watchDisk(watcher);
  try {
    await sessions({ ...work, folder, mark }, random, apps);
  } finally {
    release();
  }
  const seen: readonly Event[] = events.slice(0, random.below(events.length + 1));
  const marks = seen.flatMap((event) => (event.kind === 'mark' ? event.mark : []));
  return { ...crashed(folder, before, seen, random), marks };
}

const nextAct = (marks: readonly Mark[]) => promisedBy(marks).began.length;

async function round(folder: string, random: Random): Promise<readonly string[]> {
  const acts = sampleActs(random.below(1_000_000), ACTS);
  const first = await cut(join(folder, 'first'), { acts, begun: 0 }, random, {
    from: 0,
    to: 1 + random.below(4),
  });
  const once = random.below(3) > 0;
  let left: { readonly tree: Tree; readonly wasWriting: boolean } = first;
  let marks = first.marks;
  if (!once) {
    // The power goes again while what was left is being mended.
    await plant(first.tree, join(folder, 'second'));
    const second = await cut(join(folder, 'second'), { acts, begun: nextAct(marks) }, random, {
      from: 5,
      to: 6,
    });
    marks = [...marks, ...second.marks];
    left = { ...second, wasWriting: first.wasWriting || second.wasWriting };
  }
  const work: Work = { folder: join(folder, 'left'), acts, begun: 0, mark: () => undefined };
  await plant(left.tree, work.folder);
  return leftWrong(work.folder, work, marks, left.wasWriting);
}

/** Power cuts, rebuilt from what was asked of the disk. */
export const POWER: Part = {
  name: 'power',
  title: 'The power cut at any moment, one time in three again at the next start',
  wanted:
    'each change that was said to be saved is there, whole, and no snapshot counts that is not',
  limits:
    'What was not flushed is dropped, torn or kept by a model of a disk, from what the app asked of Node; a few rounds look at what the kernel is asked. A disk that lies about flushing is not tried, nor is the database.',
  full: 500,
  small: 30,
  needs: 'node',
  begin: () =>
    inScratch((folder, random, index) =>
      index % KERNEL_EVERY === 0 ? askedOfKernel(folder) : round(folder, random),
    ),
};
