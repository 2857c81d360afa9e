import { app } from 'electron';
import { namedPaths } from './named-paths.ts';
import { type OpenedFiles, openedFiles } from './opened-files.ts';

/** The files that this start, later ones and the system name; to be called before the app is ready. */
export function filesFromOutside(): OpenedFiles {
  const opened = openedFiles();
  const open = (argv: readonly string[], folder: string) =>
    void opened.open(namedPaths({ argv, folder, isPackaged: app.isPackaged }));
  app.on('second-instance', (_event, argv, folder) => open(argv, folder));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void opened.open([path]);
  });
  open(process.argv, process.cwd());
  return opened;
}
