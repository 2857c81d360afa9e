import { app, type BrowserWindow } from 'electron';

/** What becomes of starts while the app runs. */
export interface SecondStarts {
  /** The window stays after all: what was to be started anew is in it already. */
  readonly stay: () => void;
}

/** Starts the app as it was started in that folder, once this process has ended. */
function startAnew(argv: readonly string[], folder: string): void {
  try {
    // Files may be named from there.
    process.chdir(folder);
  } catch {
    // Where the folder is gone, so are they, which is told then.
  }
  // An AppImage is no more once it has ended, but the file it came from is.
  const execPath = process.env.APPIMAGE ?? process.execPath;
  app.relaunch({ execPath, args: argv.slice(1) });
}

/**
 * Shows the window to whoever starts the app once more. One that is closing may take seconds to be gone:
 * then the last such start is made once more after that, rather than lost with what it was to open.
 */
export function answerSecondStarts(
  window: BrowserWindow,
  isClosing: () => boolean,
  show: () => void,
): SecondStarts {
  let last: (() => void) | null = null;
  app.on('second-instance', (_event, argv, folder) => {
    // Also while it closes, for it may wait for an answer.
    show();
    if (!isClosing()) return;
    last = () => startAnew(argv, folder);
    // Between the end of the window and that of the process.
    if (window.isDestroyed()) last();
  });
  window.on('closed', () => last?.());
  return {
    stay: () => {
      last = null;
    },
  };
}
