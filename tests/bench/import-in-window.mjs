import { recordTasks } from './window-tasks.mjs';

/** Longer tasks are felt, in milliseconds (W3C, Long Tasks API). */
export const FELT = 50;

/** To look by role or name, and often, would be most of what the window does; in milliseconds. */
const SELDOM = 500;

/** Runs in the page: whether what was read can be imported. */
const isRead = () =>
  [...document.querySelectorAll('dialog button')].some((button) =>
    /^Import [0-9,]+ papers$/.test(button.textContent ?? ''),
  );

/** Runs in the page: whether the dialog is gone, and what was done is told. */
const isSaved = () =>
  document.querySelector('dialog[open]') === null &&
  /papers imported/.test(document.body.textContent ?? '');

/** @typedef {import('./window-tasks.mjs').Task & { phase: string }} PhaseTask */

/**
 * Imports a file as a person does, by the dialog of the window, and tells the tasks of the window
 * meanwhile that took long enough to be felt.
 * @param {import('./launched.mjs').Launched} launched
 * @param {string} path
 */
export async function importInWindow({ page, app }, path) {
  /** @type {PhaseTask[]} */
  const tasks = [];
  const during = async (
    /** @type {string} */ phase,
    /** @type {() => Promise<unknown>} */ doing,
  ) => {
    const tasksOver = await recordTasks(app, FELT);
    await doing();
    for (const task of await tasksOver()) tasks.push({ phase, ...task });
  };
  const dialog = page.getByRole('dialog', { name: 'Import papers' });
  await page.keyboard.press('Control+o');
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose files' }).press('Enter');
  await during('reading', async () => {
    await (await chooser).setFiles(path);
    await page.waitForFunction(isRead, null, { polling: SELDOM });
  });
  await during('saving', async () => {
    await dialog.getByRole('button', { name: /^Import [0-9,]+ papers$/ }).press('Enter');
    await page.waitForFunction(isSaved, null, { polling: SELDOM });
  });
  return tasks;
}
