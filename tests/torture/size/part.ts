import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { PaperId } from '../../../src/domain/paper.ts';
import type { Bridge } from '../../../src/preload/index.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import { perform } from '../app/perform.ts';
import { SIZE } from '../app/prepared.ts';
import type { Part, Rounds } from '../runner/part.ts';
import { editor } from './edits.ts';
import { type Measured, measured } from './measured.ts';

const EDITS = 2500;
/** How many times what is exported may be kept. */
const MOST = 5;
/** The part of the journal that is still written to is not packed. */
const LOOSE = 4 * 2 ** 20;

/** Notes of words by chance are packed to a seventh; what was not packed at all is far more. */
const PACKED = 5;

const inMegabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
const times = (one: number, other: number) => (one / other).toFixed(2);

const figuresOf = (after: number, size: Measured): readonly string[] => {
  const { parts, total, exported, changes, count, snapshot, snapshots } = size;
  const folders = [...parts]
    .filter(([, bytes]) => bytes > 100_000)
    .sort(([, a], [, b]) => b - a)
    .map(([name, bytes]) => `${name} ${inMegabytes(bytes)}`);
  return [
    `after ${after} edits ${inMegabytes(total)} in all (${folders.join(', ')})`,
    `${count} changes are ${inMegabytes(exported)} as lines of JSON, ${inMegabytes(changes)} with what stood there before: ${times(total, exported)} and ${times(total, changes)} times as much is kept`,
    `the newest of ${snapshots} snapshots, the state without its history, is ${inMegabytes(snapshot)}: ${times(total, snapshot)} times as much is kept`,
  ];
};

/** What is more than it may be, in words. */
function tooMuch({ parts, total, exported, changes, copies }: Measured): readonly string[] {
  const journal = parts.get('journal') ?? 0;
  return [
    total > MOST * exported &&
      `${inMegabytes(total)} are kept of ${inMegabytes(exported)}: ${times(total, exported)} times.`,
    journal > LOOSE + changes / PACKED &&
      `The journal takes ${inMegabytes(journal)} for ${inMegabytes(changes)} of changes.`,
    copies > 0 &&
      `${copies} copies of the database are kept although the app was closed each time.`,
  ].filter((words) => words !== false);
}

/** The ids of the papers. Nothing is watched meanwhile: each view costs every edit something. */
const papersOf = (page: Page): Promise<readonly PaperId[]> =>
  page.evaluate(async () => {
    const { library } = (window as unknown as { readonly readingList: Bridge }).readingList;
    const query = { text: '', sort: { by: 'page', direction: 'ascending' } } as const;
    const outcome = await library.papersIn({ query, from: 0, to: 1000 });
    if (!outcome.ok) throw new Error(outcome.failure.message);
    return outcome.value;
  });

async function begin(): Promise<Rounds> {
  const folder = await mkdtemp(join(tmpdir(), 'reading-list-size-'));
  let edit: ReturnType<typeof editor> | undefined;
  let edits = 0;
  let last: Measured | undefined;
  return {
    async round(random) {
      const app = await launchElectron(folder, SIZE);
      try {
        edit ??= editor(await papersOf(app.page));
        const next = edit;
        const acts = Array.from({ length: EDITS }, () => ({ act: next(random), times: 1 }));
        const { kept, refused, ended } = await perform(app.page, acts, 4);
        await ended;
        edits += kept.length;
        if (refused.length > 0) return [`${refused.length} were refused: ${refused[0]}`];
        await app.close();
      } finally {
        await app.kill();
      }
      // What is packed and tidied at a start.
      const again = await launchElectron(folder, SIZE);
      try {
        await again.page
          .getByRole('listbox', { name: 'Papers' })
          .getByRole('option')
          .first()
          .waitFor();
        await again.close();
      } finally {
        await again.kill();
      }
      last = await measured(folder);
      return tooMuch(last);
    },
    figures: () => (last ? figuresOf(edits, last) : []),
    end: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Edits upon edits, and what the data folder takes of the disk afterwards. */
export const SIZE_PART: Part = {
  name: 'size',
  title: `${EDITS} more edits, 7 of 10 saves of notes of up to 3,600 characters, and the app closed, started and closed`,
  wanted: `the data folder, all caches among it, takes at most ${MOST} times what all changes are as lines of JSON; a full part of the journal is packed; no copy of the database is left`,
  limits:
    'What is exported is the whole history, each change once, for all of it is kept. Papers are the 42 that come with the app.',
  full: 50_000 / EDITS,
  small: 0,
  needs: 'app',
  begin,
};
