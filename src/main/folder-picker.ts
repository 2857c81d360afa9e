import { type BrowserWindow, dialog } from 'electron';

/** What the dialog says. */
interface Words {
  readonly title: string;
  readonly buttonLabel: string;
}

/** Asks for a folder in a dialog of the system, one at a time; `null` where none is chosen. */
export function folderPicker(window: BrowserWindow): (words: Words) => Promise<string | null> {
  let asking: Promise<string | null> | null = null;
  const ask = async (words: Words) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      ...words,
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  };
  return (words) => {
    asking ??= ask(words).finally(() => {
      asking = null;
    });
    return asking;
  };
}
