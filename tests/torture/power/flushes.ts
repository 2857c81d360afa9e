import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compiled } from '../runner/compiled.mjs';

const ACTS = 12;
const TRACED = 'trace=write,pwrite64,fsync,fdatasync';

const isInstalled = () => spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0;

/** Whether all writes to the journal were flushed before each act was acknowledged, by a trace. */
function flushesWrong(trace: string): readonly string[] {
  let acknowledged = 0;
  let early = 0;
  let isDirty = false;
  for (const line of trace.split('\n')) {
    if (/\bp?write(64)?\(\d+<[^>]*\.log>/.test(line)) isDirty = true;
    else if (/\bf(data)?sync(\(| resumed).* = 0$/.test(line)) isDirty = false;
    else if (/\bwrite\(1<[^>]*>, "\.", 1/.test(line)) {
      acknowledged += 1;
      if (isDirty) early += 1;
    }
  }
  const wrong = acknowledged === ACTS ? [] : [`${acknowledged} acts of ${ACTS} were seen.`];
  return early === 0
    ? wrong
    : [...wrong, `${early} acts were acknowledged before the kernel flushed.`];
}

/** Writes acts and looks at what the kernel is asked to do. Needs strace; without it, says so. */
export async function askedOfKernel(folder: string): Promise<readonly string[]> {
  if (!isInstalled()) {
    console.log('  Not tried: what the kernel is asked to flush, as strace is not installed.');
    return [];
  }
  await mkdir(folder, { recursive: true });
  const trace = join(folder, 'trace.txt');
  const program = [process.execPath, await compiled('journal-writing'), join(folder, 'data')];
  const child = spawn(
    'strace',
    ['-f', '-y', '-e', TRACED, '-o', trace, ...program, '1', `${ACTS}`],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const [code] = await once(child, 'close');
  if (code !== 0) return [`The writer ended with ${code}.`];
  return flushesWrong(await readFile(trace, 'utf8'));
}
