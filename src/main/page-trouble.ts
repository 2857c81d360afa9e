import { app, type BrowserWindow, dialog } from 'electron';

const SAFE = 'Everything that was shown as saved is safe on this computer.';

/** Tells the person when the page has failed or hangs, and offers a way on. */
export function watchTrouble(window: BrowserWindow): void {
  let asking = false;
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
  async function gone(): Promise<void> {
    const response = await ask('Reading List stopped working.', ['Start again', 'Quit']);
    if (response === 0) window.webContents.reload();
    else app.quit();
  }
  async function hangs(): Promise<void> {
    const response = await ask('Reading List does not respond.', ['Start again', 'Wait']);
    if (response === 0) window.webContents.forcefullyCrashRenderer();
  }
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !asking) void gone();
  });
  window.on('unresponsive', () => {
    if (!asking) void hangs();
  });
}
