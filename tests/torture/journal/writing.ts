import { writeSync } from 'node:fs';
import { openVault } from '../../../src/main/vault/vault.ts';
import { KILL_ACTS, sampleActs } from '../vault/sample-acts.ts';

const [, , folder = '', seed = '', count = String(KILL_ACTS)] = process.argv;
const vault = openVault({ folder, now: () => new Date() });
for (const changes of sampleActs(Number(seed), Number(count))) {
  const { ok } = await vault.handlers.append({ changes: [...changes] });
  if (!ok) throw new Error('An act could not be written.');
  // One sign for each act, past every buffer of this program.
  writeSync(1, '.');
}
