import { readFile, realpath, rm, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import { MARKDOWN_PAPERS, type MarkdownChoice } from '../../preload/markdown-types.ts';
import { createFile, replaceFile } from '../vault/durable-file.ts';
import { isMissing, reasonInFolder } from '../vault/reason.ts';

const schema = v.object({ folder: v.string(), papers: v.picklist(MARKDOWN_PAPERS) });

/** The folder in the data folder that holds the choice, and the bases of each folder chosen. */
export const PLACE = 'markdown';
const choicePath = (data: string): string => join(data, PLACE, 'folder.json');

/** What was chosen; a missing or damaged file is as if nothing were. */
export async function readChoice(data: string): Promise<MarkdownChoice | null> {
  try {
    return v.parse(schema, JSON.parse(await readFile(choicePath(data), 'utf8')));
  } catch {
    return null;
  }
}

/** Keeps what was chosen; rejects where the disk refuses. */
export const keepChoice = (data: string, choice: MarkdownChoice): Promise<void> =>
  replaceFile(choicePath(data), `${JSON.stringify(choice)}\n`);

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
};

/** Why files cannot be kept in a folder; `null` where they can. */
async function whyNot(folder: string, data: string): Promise<string | null> {
  if (!(await stat(folder)).isDirectory()) return 'It is a file, not a folder.';
  if (isWithin(await realpath(folder), await realpath(data)))
    return 'It lies in the app’s own data folder. Choose one of your own.';
  const trial = join(folder, '.reading-list-trial.tmp');
  await rm(trial, { force: true });
  await createFile(trial, 'May be deleted.\n');
  await rm(trial);
  return null;
}

/** Keeps the choice of a folder in which files can be written, after it was made ready; else why not. */
export async function chosenFolder(
  folder: string,
  data: string,
  makeReady: () => Promise<void>,
): Promise<Outcome<MarkdownChoice>> {
  const refused = (why: string) => failure('refused', `“${folder}” cannot be used. ${why}`);
  try {
    const why = await whyNot(folder, data);
    if (why !== null) return refused(why);
    await makeReady();
    const choice: MarkdownChoice = { papers: 'all', ...(await readChoice(data)), folder };
    await keepChoice(data, choice);
    return success(choice);
  } catch (error) {
    return refused(
      isMissing(error) ? 'The folder does not exist any more.' : reasonInFolder(error),
    );
  }
}
