import { writeFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';

/** Writes a picture of the window into the file that READING_LIST_SCREENSHOT names. */
export async function takeFirstPicture(window: BrowserWindow, file: string): Promise<void> {
  const picture = await window.webContents.capturePage();
  await writeFile(file, picture.toPNG());
}
