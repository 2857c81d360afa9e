import { rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright/test';
import { electronCommand } from '../../e2e/launch-electron.ts';
import { HELD_DIALOGS } from '../runner/compiled.mjs';

/** What a dialog of the system says, and the ways on it offers. */
interface Asked {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
}

type Held = typeof globalThis & {
  readonly asked: Asked | null;
  readonly press: (at: number) => void;
};

/** A folder that starts an app after the dialogs of the system are held. */
async function heldApp(app: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reading-list-held-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const described = JSON.parse(await readFile(join(app, 'package.json'), 'utf8'));
  const main = JSON.stringify({ ...described, main: 'held.cjs' });
  await writeFile(join(folder, 'package.json'), main);
  const both = [HELD_DIALOGS, join(app, described.main)];
  await writeFile(
    join(folder, 'held.cjs'),
    both.map((path) => `require(${JSON.stringify(path)});`).join('\n'),
  );
  return folder;
}

let holding: Promise<string> | undefined;

/** Starts the app with the dialogs of the system held, so that a test can read and press them. */
export async function launched(folder: string) {
  const { path, args } = electronCommand(folder);
  const app = process.env.READING_LIST_APP ?? '';
  holding ??= heldApp(app);
  const held = await holding;
  const running = await _electron.launch({
    executablePath: path,
    args: args.map((each) => (each === app ? held : each)),
    colorScheme: null,
  });
  const child = running.process();
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  return {
    /** The window, once there is one. */
    page: () => running.firstWindow(),
    /** The dialog that is open. */
    asked: () => running.evaluate(() => (globalThis as Held).asked),
    press: (button: number) => running.evaluate((_, at) => (globalThis as Held).press(at), button),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      // Playwright starts it as the leader of its own group.
      process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}
