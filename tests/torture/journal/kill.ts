import { spawn } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import type { Random } from '../../bench/generated/random.ts';
import { compiled } from '../runner/compiled.mjs';
import { reopened } from '../vault/reopened.ts';
import { KILL_ACTS, sampleActs } from '../vault/sample-acts.ts';

/** How many acts a writer said were flushed before it was killed. */
async function writeAndKill(folder: string, seed: number, delay: number): Promise<number> {
  const program = await compiled('journal-writing');
  const child = spawn(process.execPath, [program, folder, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('latin1').on('data', (text: string) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), delay);
    said += text;
  });
  const signal = await new Promise((resolve) => child.once('close', (_, by) => resolve(by)));
  if (signal !== 'SIGKILL') throw new Error('The writer ended by itself.');
  return said.length;
}

/** Kills a program while it writes acts to the journal, and compares what it said with what is there. */
export async function killWhileWriting(folder: string, random: Random): Promise<readonly string[]> {
  const seed = random.below(1_000_000);
  const acknowledged = await writeAndKill(folder, seed, random.below(60));
  const acts = sampleActs(seed, KILL_ACTS);
  const { vault, changes } = await reopened(folder);
  await vault.close();
  const held = new Set(changes.map(({ group }) => group)).size;
  const wrong: string[] = [];
  if (held < acknowledged) wrong.push(`${acknowledged} acts were acknowledged, ${held} are there.`);
  if (!isDeepStrictEqual(changes, acts.slice(0, held).flat()))
    wrong.push('What is there is not the first acts, whole and in order.');
  return wrong;
}
