import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright/test';
import { electronCommand } from '../../e2e/launch-electron.ts';
import { UNGUARDED } from '../runner/compiled.mjs';
import type { Attempt } from './attempts/attempt.ts';
import { inPage } from './in-page.ts';
import { type Listener, listen, ownAddress } from './listener.ts';
import { lookups } from './lookups.ts';
import { opener } from './opener.ts';
import { witness } from './witness.ts';

const SETTLING = 150;
const WAITS = 10;
const LATE = 1000;
/** The one attempt that looks up the name of this machine. */
const LOOKS_UP = 'a link that is dns-prefetch';

const pause = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

async function launched(folder: string, isGuarded: boolean, path: string) {
  const { path: executablePath, args } = electronCommand(join(folder, 'data'));
  const own = process.env.READING_LIST_APP;
  return _electron.launch({
    executablePath,
    args: isGuarded ? args : args.map((each) => (each === own ? UNGUARDED : each)),
    env: { ...(process.env as Record<string, string>), PATH: path },
    colorScheme: null,
  });
}

/** An app that is attacked, and what is seen of it from outside. */
export async function subject(folder: string, isGuarded: boolean) {
  const system = await opener(folder);
  const app = await launched(folder, isGuarded, system.path);
  const started = app.process();
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  const log = join(folder, 'net-log.json');
  const seen = await witness(app, log);
  const attempted = await inPage(page);
  const listeners: { readonly name: string; readonly listener: Listener }[] = [];
  const here = { host: hostname(), address: ownAddress(), file: 'file:///etc/hostname' };
  const deafen = () => {
    for (const { listener } of listeners.splice(0)) listener.close();
  };

  const outside = async () => [...(await seen.taken()), ...(await system.opened())];

  return {
    /** What an attempt achieved, in words, with or without a press of the person before it. */
    async tried(attempt: Attempt, isPressed: boolean): Promise<readonly string[]> {
      const listener = await listen();
      listeners.push({ name: attempt.name, listener });
      const { port } = listener;
      const at = { ...here, port, http: `http://127.0.0.1:${port}` };
      const words = [...(await attempted(attempt, at, isPressed))];
      // Where it is to succeed, it is given the time it takes on a busy machine.
      for (let wait = 0; wait < (isGuarded ? 1 : WAITS) && words.length === 0; wait += 1) {
        await pause(SETTLING);
        words.push(...(await outside()), ...listener.visits());
      }
      return words;
    },
    renew: () => seen.renew(),
    /** What came late, by the names of attempts; ends the app. */
    async ended(): Promise<readonly (readonly [string, readonly string[]])[]> {
      await pause(LATE);
      const last = ['what came late', isGuarded ? await outside() : []] as const;
      const late = listeners.map(({ name, listener }) => [name, listener.visits()] as const);
      deafen();
      await seen.stopLog();
      const isFound = lookups(await readFile(log, 'utf8')).includes(here.host);
      const found = isFound ? ['The name of this machine was looked up.'] : [];
      await app.close();
      return [...late, last, [LOOKS_UP, found]];
    },
    kill() {
      deafen();
      const { pid, exitCode, signalCode } = started;
      if (exitCode === null && signalCode === null && pid !== undefined)
        process.kill(-pid, 'SIGKILL');
    },
  };
}
