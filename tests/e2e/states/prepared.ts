import { rmSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { Running } from '../app.ts';
import { otherFolder } from '../other-folder.ts';
import { addTag, openRow, parts, selectWords, TITLES } from '../parts.ts';

/** Opens the paper of that title. */
export const open = (page: Page, title: RegExp) => parts(page).row(title).click();
/** The title of the first paper. */
export const first = new RegExp(`^${TITLES.first}`);

/** Highlights in the first paper, two of them with comments. */
export async function annotate(page: Page): Promise<void> {
  await open(page, first);
  const pick = (name: string) => parts(page).toolbar.getByRole('button', { name }).click();
  for (const [words, colour, comment] of [
    ['extreme case', 'Yellow', 'Is it? Ternary nets are not far from it, and easier to train.'],
    ['potential edge', 'Green', 'Which devices have binary instructions by now?'],
    ['crucial accuracy', 'Blue', ''],
    ['alleviate the counter-intuitive overfitting', 'Rose', 'How much does distillation explain?'],
    ['overfitting problem observed', 'Violet', ''],
  ] as const) {
    await selectWords(page, words);
    await pick(colour);
    if (comment === '') continue;
    await page.keyboard.press('c');
    await page.keyboard.type(comment);
    await page.keyboard.press('Escape');
  }
  await parts(page).saved();
}

export async function tagged(page: Page): Promise<void> {
  await open(page, first);
  await addTag(page, 'binary nets');
  await addTag(page, 'benchmarks');
}

export async function writeTwice(page: Page): Promise<void> {
  await open(page, first);
  await parts(page).status('Reading').check();
  for (const much of ['most', 'all']) {
    await parts(page).note.fill(`The distillation does ${much} of it.`);
    await parts(page).saved();
  }
  await parts(page).note.press('Escape');
}

export async function openHistory(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+h');
  await page.getByRole('button', { name: /^2 saves/ }).click();
}

export async function link(page: Page): Promise<void> {
  await openRow(page, 1);
  await parts(page).note.fill(`Unlike [[${TITLES.first}]], and [[a paper there is not]].`);
  await parts(page).note.press('Escape');
  await parts(page).saved();
}

export async function openBackups(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Show the backups' }).click();
}

/** A backup, after which one paper was changed in all ways and another in one. */
export async function backUp(page: Page): Promise<void> {
  await open(page, first);
  await parts(page).status('Reading').check();
  await addTag(page, 'binary nets');
  await parts(page).note.fill('The distillation does most of it.');
  await parts(page).note.press('Escape');
  await parts(page).saved();
  await openBackups(page);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByRole('listitem').filter({ hasText: '1 note' }).waitFor();
  await page.keyboard.press('Escape');
  await parts(page).status('Dropped').check();
  await page.getByRole('button', { name: 'Remove tag binary nets' }).click();
  await page.getByRole('button', { name: 'Delete the note' }).click();
  await openRow(page, 1);
  await addTag(page, 'to cite');
  await parts(page).saved();
}

/** Chooses a second folder and leaves the dialog open; gives the folder. */
export async function chooseSecond(page: Page, app: Running): Promise<string> {
  // Of a path that does not fit a line.
  const folder = otherFolder(
    'Volumes',
    'A disk of great age',
    'Universitätsbibliothek',
    'Sicherung',
  );
  await app.pickFolder(folder);
  await openBackups(page);
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await page.getByText('found whole').waitFor();
  return folder;
}

/** The same, with a second folder. */
export async function backUpTwice(page: Page, app: Running): Promise<void> {
  await backUp(page);
  await chooseSecond(page, app);
  await page.keyboard.press('Escape');
}

/** The same, of which the second folder is not there any more. */
export async function loseSecond(page: Page, app: Running): Promise<void> {
  await backUp(page);
  rmSync(await chooseSecond(page, app), { recursive: true });
  await page.keyboard.press('Escape');
}
