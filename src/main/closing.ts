import type { BrowserWindow } from 'electron';
import type { Page } from './page.ts';

/** How long a page that hangs may hold up closing, in milliseconds. */
const PATIENCE = 5000;

/** Holds the window until everything typed in it is safe. */
export interface Closing {
  /** The page has handed over everything. */
  settled(): void;
}

/** Lets the window go once the page has settled, or does not answer, and `finish` is done. */
export function holdClosing(
  window: BrowserWindow,
  page: () => Page,
  finish: () => Promise<void>,
): Closing {
  let settle = (): void => undefined;
  let closing = false;
  const patience = () => new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
  async function close(): Promise<void> {
    const answer = new Promise<void>((resolve) => {
      settle = resolve;
      window.webContents.once('render-process-gone', () => resolve());
    });
    if (page().tell({ kind: 'closing' })) await Promise.race([answer, patience()]);
    // A disk that refuses must not keep the window: the mark it leaves tells the next start.
    await Promise.race([finish().catch(() => undefined), patience()]);
    window.destroy();
  }
  window.on('close', (event) => {
    event.preventDefault();
    if (!closing) void close();
    closing = true;
  });
  return { settled: () => settle() };
}
