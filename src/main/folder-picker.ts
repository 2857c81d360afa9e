import { type BrowserWindow, dialog } from 'electron';

/** Asks for a folder in a dialog of the system, one at a time; `null` where none is chosen. */
export function folderPicker(window: BrowserWindow): () => Promise<string | null> {
  let asking: Promise<string | null> | null = null;
  const ask = async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: 'Choose a second folder for backups',
      buttonLabel: 'Keep backups here',
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  };
  return () => {
    asking ??= ask().finally(() => {
      asking = null;
    });
    return asking;
  };
}
