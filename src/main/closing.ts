import type { BrowserWindow } from 'electron';
import type { Page } from './page.ts';

/** How long a page that hangs may hold up closing, in milliseconds: longer than a write may take. */
const PATIENCE = 10_000;

/** Holds the window until everything typed in it is safe. */
export interface Closing {
  /** The page has handed over everything, or says why that cannot be saved. */
  readonly settled: (unsaved: string | null) => void;
}

/**
 * Lets the window go once the page has settled, or does not answer, and `finish` is done.
 * Where something cannot be saved, only if `mayLose` says so; else the window stays.
 */
export function holdClosing(
  window: BrowserWindow,
  page: () => Page,
  finish: () => Promise<void>,
  mayLose: (reason: string) => Promise<boolean>,
): Closing {
  let settle = (_unsaved: string | null): void => undefined;
  let closing = false;
  const patience = () => new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  async function close(): Promise<void> {
    const answer = new Promise<string | null>((resolve) => {
      settle = resolve;
      window.webContents.once('render-process-gone', () => resolve(null));
    });
    const asked = page().tell({ kind: 'closing' });
    const unsaved = asked ? await Promise.race([answer, patience()]) : null;
    if (unsaved && !(await mayLose(unsaved))) {
      closing = false;
      return;
    }
    // A disk that refuses must not keep the window: the mark it leaves tells the next start.
    await Promise.race([finish().catch(() => undefined), patience()]);
    window.destroy();
  }
  window.on('close', (event) => {
    event.preventDefault();
    if (!closing) void close();
    closing = true;
  });
  return { settled: (unsaved) => settle(unsaved) };
}
