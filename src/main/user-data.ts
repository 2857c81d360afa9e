import { join, resolve } from 'node:path';
import { IDENTITY } from './identity.ts';

interface Start {
  /** The value of `--user-data-dir`, empty when not given. */
  readonly asked: string;
  /** The system's folder for the data of apps. */
  readonly appData: string;
  readonly development: boolean;
  readonly workingFolder: string;
}

/** The folder in which everything of this start is kept. */
export function userDataFolder({ asked, appData, development, workingFolder }: Start): string {
  if (asked !== '') return resolve(workingFolder, asked);
  return join(appData, development ? IDENTITY.developmentFolder : IDENTITY.userDataFolder);
}
