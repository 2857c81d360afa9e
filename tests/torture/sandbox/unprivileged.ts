import { spawnSync } from 'node:child_process';
import { chmod, chown, cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { _electron } from 'playwright/test';
import { findProgram } from '../../../scripts/programs.mjs';
import { startVirtualScreen } from '../../../scripts/virtual-screen.mjs';

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const setpriv = findProgram(['setpriv']);
const AS = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];

/** Runs a program as a person without rights and tells whether it succeeded. */
function succeeds(program: string, ...args: readonly string[]): boolean {
  const [command, before] = isRoot ? [setpriv ?? '', [...AS, program]] : [program, []];
  return spawnSync(command, [...before, ...args]).status === 0;
}

/** What this machine lacks to run the app within the sandbox of the system. */
export function lacking(): string | null {
  if (process.platform !== 'linux') return 'only Linux tells of the sandbox of a process';
  if (isRoot && setpriv === undefined) return 'setpriv is not installed';
  if (isRoot && findProgram(['Xvfb']) === undefined) return 'Xvfb is not installed';
  if (!succeeds('unshare', '--user', 'true')) return 'the system gives no user namespaces';
  return null;
}

/** A program where all can read it, copied there if need be. */
async function readable(program: string, folder: string): Promise<string> {
  if (succeeds('test', '-x', program)) return program;
  const copy = join(folder, 'electron');
  await cp(dirname(program), copy, { recursive: true });
  return join(copy, basename(program));
}

/** Starts the built app as a person without rights, within the sandbox of the system. */
export async function startUnprivileged(folder: string) {
  const { READING_LIST_APP: built = '', READING_LIST_ELECTRON: electron = '' } = process.env;
  await mkdir(folder, { recursive: true });
  await chmod(dirname(folder), 0o755);
  const [app, home, starter] = ['app', 'home', 'start'].map((name) => join(folder, name));
  if (!app || !home || !starter) throw new Error('There is no place for the app.');
  for (const name of ['package.json', 'out'])
    await cp(join(built, name), join(app, name), { recursive: true });
  await mkdir(home);
  if (isRoot) await chown(home, NOBODY, NOBODY);
  const program = await readable(electron, folder);
  const before = isRoot ? `'${setpriv}' ${AS.join(' ')} ` : '';
  await writeFile(starter, `#!/bin/sh\nexec ${before}'${program}' "$@"\n`);
  await chmod(starter, 0o755);
  // A screen that draws for this person alone would not draw for another.
  const screen = isRoot ? await startVirtualScreen({ isOpen: true }) : undefined;
  const running = await _electron.launch({
    executablePath: starter,
    // Without it, Playwright switches the sandbox off.
    chromiumSandbox: true,
    args: [app, `--user-data-dir=${join(home, 'data')}`],
    cwd: home,
    env: {
      ...(process.env as Record<string, string>),
      ...(screen && { DISPLAY: screen.display }),
      HOME: home,
      XDG_CONFIG_HOME: home,
    },
    colorScheme: null,
  });
  const started = running.process();
  return {
    app: running,
    preload: join(app, 'out/preload/index.cjs'),
    end: async () => {
      const { pid, exitCode, signalCode } = started;
      if (exitCode === null && signalCode === null && pid !== undefined)
        process.kill(-pid, 'SIGKILL');
      await screen?.stop();
    },
  };
}
