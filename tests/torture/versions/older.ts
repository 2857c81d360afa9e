import { join } from 'node:path';
import { STORE_VERSION } from '../../../src/domain/store-version.ts';
import type { Random } from '../../bench/generated/random.ts';
import { bareStart } from '../app/bare-start.ts';
import type { Part } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';
import { allFiles, goldenCopy, sayVersions } from './golden-copy.ts';

const KINDS = [
  (more: number) => ({ store: STORE_VERSION + more }),
  (more: number) => ({ chromium: 1000 + more }),
  (more: number) => ({ format: 1 + more }),
];

async function round(folder: string, random: Random, index: number): Promise<readonly string[]> {
  const data = join(folder, 'data');
  await goldenCopy(1 + random.below(STORE_VERSION), data);
  const newer = KINDS[index % KINDS.length]?.(1 + random.below(9));
  const app = `${1 + random.below(9)}.${random.below(20)}.0`;
  await sayVersions(data, { app, ...newer });
  const before = await allFiles(data);
  const running = bareStart(data);
  const patience = setTimeout(() => void running.kill(), 20_000);
  const { code, said } = await running.ended;
  clearTimeout(patience);
  const after = await allFiles(data);
  const wrong: string[] = [];
  if (code !== 1) wrong.push(`It ended with ${code}.`);
  if (!said.includes(`${app} or newer`)) wrong.push(`“${app} or newer” is not said: ${said}`);
  for (const path of new Set([...before.keys(), ...after.keys()]))
    if (before.get(path) !== after.get(path)) wrong.push(`${path} was touched.`);
  return wrong.map((words) => `${words} (${JSON.stringify(newer)})`);
}

/** An older app, or an older Chromium, on what newer ones wrote. */
export const OLDER: Part = {
  name: 'older',
  title: 'An older app, or an older Chromium, started on the data of a newer one',
  wanted: 'it refuses, names the version needed, and leaves every file as it is',
  limits: 'What is newer is only said by the record of the versions; there is no newer app yet.',
  full: 30,
  small: 3,
  needs: 'app',
  begin: () => inScratch(round),
};
