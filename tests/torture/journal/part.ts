import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../../../src/domain/change/change.ts';
import { encodeLine } from '../../../src/main/vault/journal-line.ts';
import type { Random } from '../../bench/generated/random.ts';
import type { Part } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';
import { reopened } from '../vault/reopened.ts';
import { sampleActs } from '../vault/sample-acts.ts';
import { killWhileWriting } from './kill.ts';

const ACTS = 9;
const KINDS = 10;
const CUTS = 4;
const NEWLINE = 0x0a;

function flipped(bytes: Buffer, random: Random): Buffer {
  const damaged = Buffer.from(bytes);
  const at = random.below(damaged.length);
  damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << random.below(8)), at);
  return damaged;
}

/** Cut at the given byte, cut before the end of a line alone, or with one bit turned over. */
function damagedAt(kind: number, cut: number, lines: readonly Buffer[], random: Random): Buffer {
  const whole = Buffer.concat(lines);
  if (kind < CUTS) return whole.subarray(0, cut % (whole.length + 1));
  if (kind > CUTS) return flipped(whole, random);
  return Buffer.concat(lines.slice(0, 1 + random.below(lines.length))).subarray(0, -1);
}

/** What must be left of a damaged segment, found by comparing with what was written alone. */
function survivors(damaged: Buffer, written: readonly Buffer[]) {
  const left = new Set<number>();
  let sound: number | undefined;
  for (let start = 0; start < damaged.length; ) {
    const newline = damaged.indexOf(NEWLINE, start);
    const end = newline < 0 ? damaged.length : newline + 1;
    const index = written.findIndex((line) => line.equals(damaged.subarray(start, end)));
    if (index >= 0) left.add(index);
    else sound ??= start;
    start = end;
  }
  return { left, sound };
}

async function evidenceIn(folder: string): Promise<readonly Buffer[]> {
  const names = await readdir(join(folder, 'evidence')).catch(() => []);
  return Promise.all(names.map((name) => readFile(join(folder, 'evidence', name))));
}

/** Opens what was damaged, compares, goes on writing, and opens once more. */
async function tried(
  folder: string,
  damaged: Buffer,
  acts: readonly (readonly Change[])[],
  lines: readonly Buffer[],
): Promise<readonly string[]> {
  const { left, sound } = survivors(damaged, lines);
  const expected = acts.filter((_, index) => left.has(index)).flat();
  const wrong: string[] = [];
  const must = (held: boolean, words: string) => {
    if (!held) wrong.push(words);
  };
  const first = await reopened(folder);
  must(isDeepStrictEqual(first.changes, expected), 'What was read back is not what is intact.');
  const words = first.notices.map((notice) => notice.words).join(' ');
  const told = `${expected.length} change${expected.length === 1 ? '' : 's'} in`;
  must((sound === undefined) === (words === ''), `The person was told: “${words}”.`);
  must(sound === undefined || words.includes(told), `“${told}” is not said: “${words}”.`);
  const kept = await evidenceIn(folder);
  const wanted = sound === undefined ? [] : [damaged.subarray(sound)];
  must(isDeepStrictEqual(kept, wanted), 'The damaged part was not kept as it was.');
  const more = sampleActs(1, ACTS + 1)
    .flat()
    .map((change) => ({ ...change, id: change.id.replace('testhere', 'testmore') }));
  must((await first.vault.handlers.append({ changes: more })).ok, 'Nothing could be added.');
  await first.vault.close();
  const second = await reopened(folder);
  const both = [...expected, ...more].sort((a, b) => (a.id < b.id ? -1 : 1));
  must(isDeepStrictEqual(second.changes, both), 'The next start read something else.');
  must(second.notices.length === 0, 'The next start told of damage again.');
  await second.vault.close();
  return wrong;
}

/** Damages a journal of a few acts: cut at one byte after the other, or one bit turned over. */
async function damage(folder: string, random: Random, index: number) {
  const kind = index % KINDS;
  const acts = sampleActs(kind < CUTS ? 7 : random.below(1_000_000), ACTS);
  const lines = acts.map(encodeLine);
  const damaged = damagedAt(kind, Math.floor(index / KINDS) * CUTS + kind, lines, random);
  await mkdir(join(folder, 'journal'), { recursive: true });
  await writeFile(join(folder, 'journal', '000001.log'), damaged);
  return tried(folder, damaged, acts, lines);
}

/** The journal alone: cut at every byte, a bit turned over anywhere, its writer killed. */
export const JOURNAL: Part = {
  name: 'journal',
  title: 'The journal cut at every byte, with one bit turned over, or its writer killed',
  wanted: 'exactly what is intact is read back, the rest kept aside and told',
  limits: 'One fault at a time, in one file. A killed program is not a power cut.',
  full: 10_000,
  small: 80,
  needs: 'node',
  begin: () =>
    inScratch((folder, random, index) =>
      index % KINDS === KINDS - 1
        ? killWhileWriting(folder, random)
        : damage(folder, random, index),
    ),
};
