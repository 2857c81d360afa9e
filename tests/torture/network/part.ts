import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../../scripts/programs.mjs';
import type { Running } from '../../e2e/app.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import { parts } from '../../e2e/parts.ts';
import { use } from '../long/use.ts';
import type { Part, Rounds } from '../runner/part.ts';
import { outgoing } from './connections.ts';

const MINUTE = 60_000;
const strace = findProgram(['strace']);

/** Starts the app so that each connection any of its processes makes is written to a file. */
async function traced(folder: string, trace: string): Promise<Running> {
  const electron = process.env.READING_LIST_ELECTRON ?? '';
  const program = join(folder, 'traced');
  const command = `${strace} -f -qq --seccomp-bpf -s 0 -e trace=connect,sendto,sendmsg,sendmmsg -o '${trace}'`;
  await writeFile(program, `#!/bin/sh\nexec ${command} '${electron}' "$@"\n`);
  await chmod(program, 0o755);
  process.env.READING_LIST_ELECTRON = program;
  try {
    return await launchElectron(join(folder, 'data'), { width: 1440, height: 900 });
  } finally {
    process.env.READING_LIST_ELECTRON = electron;
  }
}

async function begin(): Promise<Rounds> {
  const folder = await mkdtemp(join(tmpdir(), 'reading-list-network-'));
  const trace = join(folder, 'trace');
  const app = await traced(folder, trace);
  await parts(app.page).rows.first().click();
  let read = 0;
  let calls = 0;
  return {
    async round(random) {
      await use(app.page, random, MINUTE);
      const text = await readFile(trace, 'utf8');
      const fresh = text.slice(read);
      read = text.length;
      calls = text.split('\n').length - 1;
      return [...outgoing(fresh).map((address) => `It reached ${address}.`), ...app.errors];
    },
    figures: () => [`${calls} calls seen, all of them within this machine`],
    async end() {
      await app.kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The app used while its system calls are watched. */
export const NETWORK: Part = {
  name: 'network',
  title: 'The app used for a minute while the system calls of its processes are watched',
  wanted: 'no connection to another machine, and none tried',
  limits: 'Links are not opened: the browser that opens them is another program.',
  full: 10,
  small: 0,
  needs: 'app',
  lacking: () => (strace === undefined ? 'strace is not installed' : null),
  begin,
};
