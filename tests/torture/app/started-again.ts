import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../../../src/domain/change/counted.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import { type Random, random } from '../../bench/generated/random.ts';
import type { Running } from '../../e2e/app.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import { type Desk, deskText, livingOn, partingIn, writtenOut } from './desk.ts';
import type { Planned } from './desk-acts.ts';
import { perform } from './perform.ts';
import { evidenceIn, journalOf, type Prepared, planned, SIZE } from './prepared.ts';
import { type Seen, seen } from './seen.ts';

/** What was done in a copy of a prepared folder before the app in it was killed. */
export interface Done {
  readonly folder: string;
  readonly from: Prepared;
  /** Whether the database was damaged afterwards; false where that was before an earlier start. */
  readonly isDamaged?: boolean;
  /** All acts that may have been begun, in order. */
  readonly acts: readonly Planned[];
  /** The groups of those that were acknowledged. */
  readonly kept: readonly string[];
}

/** What lies in a folder while no app is using it. */
async function lying(folder: string) {
  const { changes, torn } = await journalOf(folder);
  const wasOpen = existsSync(join(folder, 'session.open'));
  const hasDatabase = existsSync(join(folder, 'IndexedDB'));
  const evidence = await evidenceIn(folder);
  return { changes, torn, wasOpen, hasDatabase, evidence };
}

type Lying = Awaited<ReturnType<typeof lying>>;

const DAMAGES = [
  'The library was behind its journal. ',
  'A part of the library was damaged. ',
  'A part of the history was damaged. ',
];

/** What the app may say of what it found, each with whether it must. */
function expectedWords(
  { changes, torn, hasDatabase }: Lying,
  log: Seen['log'],
  { isDamaged }: Done,
) {
  const held = new Set(changes.map(({ id }) => id));
  const lacking = log.filter(([id]) => !held.has(id)).length;
  const were = lacking === 1 ? 'was' : 'were';
  return [
    { must: torn, words: 'Part of the record of your changes was damaged' },
    {
      must: lacking > 0,
      words: `${counted(lacking, 'change')} that the journal lacked ${were} added to it.`,
    },
    {
      // Chromium itself throws a database away now and then whose last words it cannot read.
      must: !hasDatabase,
      words: `The library folder was missing or damaged. ${counted(held.size, 'change')}`,
    },
    ...(isDamaged ? DAMAGES.map((words) => ({ must: false, words })) : []),
  ];
}

function wrongWords(before: Lying, { notices, log }: Seen, done: Done): readonly string[] {
  const expected = expectedWords(before, log, done);
  const said = notices.map(({ words }) => words);
  const unsaid = expected.filter(
    ({ must, words }) => must && !said.some((each) => each.startsWith(words)),
  );
  const unexpected = said.filter((each) => !expected.some(({ words }) => each.startsWith(words)));
  return [
    ...unsaid.map(({ words }) => `It was not said: “${words}”.`),
    ...unexpected.map((words) => `It was said: “${words}”.`),
  ];
}

/** True where the app was killed or its database found wanting, and there is a database at all. */
const needsEvidence = ({ wasOpen, hasDatabase }: Lying, { notices }: Seen) =>
  hasDatabase &&
  (wasOpen || notices.some(({ words }) => / restored from the journal\./.test(words)));

/** The groups of a log in the order in which they began. */
const groupsOf = (log: Seen['log']) => [...new Set(log.map(([, group]) => group))];

/** What is wrong in which papers there are, and in what is shown of them. */
function wrongPapers({ content }: Seen, from: Prepared, desk: Desk): readonly string[] {
  const wanted = livingOn(desk, from.bundled);
  const isThere = (id: PaperId) => {
    const came = desk.came[id];
    const now = content[id];
    if (!now) return false;
    return came
      ? now.title === came.title && now.abstract === came.abstract
      : now.whole === from.content[id]?.whole;
  };
  const wrong = wanted.filter((id) => !isThere(id)).length;
  const others = Object.keys(content).length - wanted.length;
  return [
    ...(wrong > 0 ? [`${wrong} of ${wanted.length} papers are lacking, or not as they were.`] : []),
    ...(others > 0 ? [`There are ${others} papers that should not be there.`] : []),
  ];
}

async function wrongContent({ folder, from, acts, kept }: Done, now: Seen) {
  const wrong: string[] = [];
  const must = (held: boolean, words: string) => {
    if (!held) wrong.push(words);
  };
  const journal = (await journalOf(folder)).changes;
  const ids = new Set(journal.map(({ id }) => id));
  must(
    ids.size === now.log.length && now.log.every(([id]) => ids.has(id)),
    `The journal holds ${ids.size} changes, the database ${now.log.length}, or others.`,
  );
  const values = new Map(
    journal.map(({ id, before, after }) => [id, JSON.stringify([before, after])]),
  );
  const others = now.values.filter((value, at) => value !== values.get(now.log[at]?.[0] ?? ''));
  must(others.length === 0, `${others.length} changes of the history are not as they were.`);
  const head = { name: 'head', count: now.log.length, last: now.log.at(-1)?.[0] ?? null };
  // One that was found to be wrong is forgotten.
  must(
    now.head === undefined || JSON.stringify(now.head) === JSON.stringify(head),
    'The database miscounts its changes.',
  );
  const groups = groupsOf(now.log).slice(from.acts);
  const lost = kept.filter((group, index) => groups[index] !== group).length;
  must(lost === 0, `${lost} of ${kept.length} acknowledged acts are lost.`);
  const { desk } = groups.length === 0 ? from.work : (acts[groups.length - 1]?.next ?? from.work);
  for (const words of wrongPapers(now, from, desk)) must(false, words);
  const { came, gone } = desk;
  const [shown, meant] = [deskText({ ...now.desk, came, gone }), deskText(writtenOut(desk))];
  must(
    shown === meant,
    `What is shown is not what the ${groups.length} acts that are there come to: ${partingIn(shown, meant)}.`,
  );
  return wrong;
}

/** What a start found, and what there is to compare the next one with. */
interface StartedAgain {
  readonly wrong: readonly string[];
  readonly now: Seen;
  readonly done: Done;
}

/** So many acts that may come after what was done. */
export const plannedAfter = ({ from, acts }: Done, count: number, random: Random) =>
  planned(acts.at(-1)?.next ?? from.work, from.bundled, count, random);

/** Starts the app anew, compares what is there with what was done, and leaves it open. */
export async function openedAgain(done: Done): Promise<StartedAgain & { readonly app: Running }> {
  const { folder, from, kept } = done;
  const before = await lying(folder);
  const flushed = new Set(before.changes.map(({ group }) => group));
  const unflushed = kept.filter((group) => !flushed.has(group)).length;
  const app = await launchElectron(folder, SIZE);
  try {
    const now = await seen(app.page, done.isDamaged !== undefined);
    const wrong = [...wrongWords(before, now, done), ...(await wrongContent(done, now))];
    if (unflushed > 0) wrong.push(`${unflushed} acknowledged acts were not in the journal.`);
    // Of many copies the oldest go.
    const isKept = (await evidenceIn(folder)).some((name) => !before.evidence.includes(name));
    if (needsEvidence(before, now) && !isKept) wrong.push('No copy of the database was kept.');
    const groups = groupsOf(now.log).slice(from.acts);
    const acts = done.acts.slice(0, groups.length);
    return { app, wrong, now, done: { folder, from, acts, kept: groups } };
  } catch (error) {
    await app.kill();
    throw error;
  }
}

/** Starts the app anew, compares what is there with what was done, lets more be done, and kills it. */
export async function startedAgain(done: Done, count: number): Promise<StartedAgain> {
  const { app, wrong, now, done: found } = await openedAgain(done);
  try {
    const more = plannedAfter(found, count, random(now.log.length));
    const { ended, kept, refused } = await perform(app.page, more, 1);
    await ended;
    const then = { ...found, acts: [...found.acts, ...more], kept: [...found.kept, ...kept] };
    return { wrong: [...wrong, ...refused, ...app.errors], now, done: then };
  } finally {
    await app.kill();
  }
}
