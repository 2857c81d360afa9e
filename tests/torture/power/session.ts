import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../../../src/domain/change/change.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { beginSession, endSession } from '../../../src/main/session-marker.ts';
import { openJournal } from '../../../src/main/vault/journal.ts';
import { openVault } from '../../../src/main/vault/vault.ts';
import { recordVersions } from '../../../src/main/version-gate.ts';
import type { Random } from '../../bench/generated/random.ts';
import type { Mark } from './log.ts';

/** What a session works with: the acts there are, and how many of them are begun. */
export interface Work {
  readonly folder: string;
  readonly acts: readonly (readonly Change[])[];
  begun: number;
  /** Told what is begun and what was promised. */
  readonly mark: (mark: Mark) => void;
}

const DAY = 86_400_000;
/** So small that each part of the journal is full soon, and packed. */
const SMALL = 600;
const STORE = { store: 2, chromium: 100, format: 1 };

async function appended(
  work: Work,
  append: (changes: readonly Change[]) => Promise<Outcome<null>>,
): Promise<void> {
  const act = work.begun;
  work.begun += 1;
  work.mark({ kind: 'begun', act });
  const { ok } = await append(work.acts[act] ?? []);
  if (!ok) throw new Error('An act was not saved on a disk that is well.');
  work.mark({ kind: 'saved', act });
}

/** A session as of the app, with some acts and a backup now and then. */
async function ofVault(work: Work, random: Random, number: number): Promise<void> {
  const { folder, mark } = work;
  const time = Date.now() + number * DAY;
  const app = `1.0.${number}`;
  if (!recordVersions(folder, { app, ...STORE }).ok) throw new Error('It may not start.');
  mark({ kind: 'versions', app });
  const notices = beginSession(folder, new Date());
  const vault = openVault({ folder, now: () => new Date(time), notices });
  const append = (changes: readonly Change[]) => vault.handlers.append({ changes: [...changes] });
  const backUp = async () => {
    const opened = await vault.handlers.open({});
    const taken = await vault.handlers.backUp({});
    if (opened.ok && taken.ok) mark({ kind: 'backed-up', changes: opened.value.head.count });
  };
  for (let left = 1 + random.below(5); left > 0; left -= 1) {
    const backs = random.below(4);
    // The one that is taken may be without the act that comes beside it.
    if (backs === 0) await Promise.all([appended(work, append), vault.handlers.backUp({})]);
    else await appended(work, append);
    if (backs === 1) await backUp();
  }
  await vault.close();
  endSession(folder);
}

/** A session that fills the journal. */
async function ofJournal(work: Work, random: Random): Promise<void> {
  const place = { folder: join(work.folder, 'journal'), evidence: join(work.folder, 'evidence') };
  const journal = await openJournal({ ...place, now: () => new Date(), limit: SMALL });
  for (let left = 2 + random.below(6); left > 0; left -= 1)
    await appended(work, (changes) => journal.append(changes));
  await journal.close();
}

/** Some sessions, one after the other, by ever newer apps. */
export async function sessions(
  work: Work,
  random: Random,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  await mkdir(work.folder, { recursive: true });
  for (let number = from; number < to; number += 1)
    await (number > from && random.below(3) === 0
      ? ofJournal(work, random)
      : ofVault(work, random, number));
}
