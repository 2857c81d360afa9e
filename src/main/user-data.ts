import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { IDENTITY } from './identity.ts';
import { reasonOf } from './vault/reason.ts';

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

/** Why nothing can be kept in the folder, as a sentence; `null` where it can. */
export function whyUnusable(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return null;
  } catch (error) {
    return `The data folder “${folder}” cannot be used. ${reasonOf(error)}`;
  }
}
