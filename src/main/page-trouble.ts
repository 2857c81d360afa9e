import { app, type BrowserWindow, dialog } from 'electron';

const SAFE = 'Everything that was shown as saved is safe on this computer.';

/** Tells the person when the page has failed or hangs, and offers a way on. */
export function watchTrouble(window: BrowserWindow): void {
  let asking = false;
  let isGone = false;
  /** The person has the page end, to start it again. */
  let isEnding = false;
  async function ask(message: string, buttons: readonly string[]): Promise<number> {
    asking = true;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message,
      detail: SAFE,
      buttons: [...buttons],
      cancelId: buttons.length - 1,
    });
    asking = false;
    return response;
  }
  function startAgain(): void {
    isGone = false;
    isEnding = false;
    window.webContents.reload();
  }
  async function gone(): Promise<void> {
    const response = await ask('Reading List stopped working.', ['Start again', 'Quit']);
    if (response === 0) startAgain();
    else app.quit();
  }
  async function hangs(): Promise<void> {
    const response = await ask('Reading List does not respond.', ['Start again', 'Wait']);
    // A page that hangs may have ended meanwhile, and there is nothing to wait for.
    if (isGone) return response === 0 ? startAgain() : gone();
    if (response !== 0) return;
    isEnding = true;
    window.webContents.forcefullyCrashRenderer();
  }
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    isGone = true;
    // Electron itself may end where a page is loaded before all have heard that the last is gone.
    if (isEnding) setImmediate(startAgain);
    else if (!asking) void gone();
  });
  window.on('unresponsive', () => {
    if (!asking) void hangs();
  });
}
