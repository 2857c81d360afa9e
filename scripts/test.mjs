import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotGoOn, runScript } from './entry.mjs';
import { closingLine, ONE_FAILED, sum } from './test-count.mjs';
import { PARTS } from './test-parts.mjs';

await runScript(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reading-list-test-'));
  try {
    const total = sum(await runParts(folder));
    console.log(`\n${closingLine(total)}`);
    return total.failed > 0 ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** @param {string} folder */
async function runParts(folder) {
  /** @type {Map<string, import('./test-count.mjs').TestCount>} */
  const counts = new Map();
  for (const part of PARTS) {
    console.log(`\n${part.title}`);
    const needed = part.needs === undefined ? undefined : counts.get(part.needs);
    if (needed && needed.failed > 0) {
      console.log(`  not run, because this part failed: ${part.needs}`);
      counts.set(part.title, ONE_FAILED);
    } else {
      counts.set(part.title, await runPart(part, folder));
    }
  }
  return [...counts.values()];
}

/**
 * @param {import('./test-parts.mjs').Part} part
 * @param {string} folder
 */
async function runPart(part, folder) {
  const since = Date.now();
  const { count, output } = await part.run(folder).catch((error) => {
    if (!(error instanceof CannotGoOn)) throw error;
    return { count: ONE_FAILED, output: error.message };
  });
  const failed = count.failed > 0;
  if (failed || count.repeated) console.log(output.trimEnd());
  const tests = count.passed + count.failed + count.skipped;
  const details = tests > 0 && !(failed && tests === 1) ? `, ${closingLine(count)}` : '';
  const duration = ((Date.now() - since) / 1000).toFixed(1);
  console.log(`  ${failed ? 'FAILED' : 'ok'} in ${duration} s${details}`);
  return count;
}
