import { dirname, join } from 'node:path';
import { app, BrowserWindow, dialog, type SaveDialogOptions } from 'electron';
import {
  EXPORT_ENDINGS,
  EXPORT_FORMAT_NAMES,
  type ExportFormat,
} from '../../domain/export/export-format.ts';
import { IDENTITY } from '../identity.ts';

/** Where the last file was put, in this session. */
let last: string | undefined;

/** Asks for a file to export to in a dialog of the system; `null` where none is chosen. */
export async function pickExportFile(format: ExportFormat): Promise<string | null> {
  const ending = EXPORT_ENDINGS[format];
  const options: SaveDialogOptions = {
    title: 'Export papers',
    buttonLabel: 'Export',
    defaultPath: join(last ?? app.getPath('documents'), `${IDENTITY.product}.${ending}`),
    filters: [{ name: EXPORT_FORMAT_NAMES[format], extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
  const [window] = BrowserWindow.getAllWindows();
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options);
  if (canceled || !filePath) return null;
  last = dirname(filePath);
  return filePath;
}
