import type { BrowserWindow } from 'electron';
import type { Left } from '../preload/shell-types.ts';
import type { Page } from './page.ts';

/** How long a page that hangs may hold up closing, in milliseconds: longer than a write may take. */
const PATIENCE = 10_000;

/** Holds the window until everything typed in it is safe. */
export interface Closing {
  /** The page has handed over everything, or says what would be lost. */
  readonly settled: (left: Left | null) => void;
  /** Whether the window is to close, and has not been told to stay. */
  readonly isUnderWay: () => boolean;
}

/** What is asked while a window closes. */
interface Asking {
  readonly page: () => Pick<Page, 'tell'>;
  /** Brings to an end what the page does not need. */
  readonly finish: () => Promise<void>;
  /** Whether to close although something would be lost. */
  readonly mayLose: (left: Left) => Promise<boolean>;
  /** Called where the window stays. */
  readonly onStay: () => void;
}

/**
 * Lets the window go once the page has settled, or does not answer, and `finish` is done.
 * Where something would be lost, only if `mayLose` says so; else the window stays.
 */
export function holdClosing(
  window: BrowserWindow,
  { page, finish, mayLose, onStay }: Asking,
): Closing {
  let settle = (_left: Left | null): void => undefined;
  let closing = false;
  const patience = () => new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  async function close(): Promise<void> {
    const answer = new Promise<Left | null>((resolve) => {
      settle = resolve;
      window.webContents.once('render-process-gone', () => resolve(null));
    });
    const asked = page().tell({ kind: 'closing' });
    const left = asked ? await Promise.race([answer, patience()]) : null;
    if (left && !(await mayLose(left))) {
      closing = false;
      onStay();
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
  return { settled: (left) => settle(left), isUnderWay: () => closing };
}
