import { spawn } from 'node:child_process';
import { electronCommand } from '../../e2e/launch-electron.ts';

/** How a start of the app ended. */
export interface End {
  readonly code: number | null;
  readonly milliseconds: number;
  /** What it said. */
  readonly said: string;
}

/** Starts the app with nothing between, so that it can be killed at any moment. */
export function bareStart(folder: string) {
  const { path, args } = electronCommand(folder);
  const began = performance.now();
  const child = spawn(path, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<End>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      const milliseconds = performance.now() - began;
      // What was said before may still be on its way.
      setTimeout(() => resolve({ code, milliseconds, said }), 50);
    });
  });
  return {
    ended,
    /** Ends all its processes at once. */
    async kill() {
      if (child.exitCode === null && child.signalCode === null && child.pid !== undefined)
        process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}
