/**
 * What `watchTasks` leaves in the page: the lengths of its long tasks, in milliseconds.
 * @typedef {{ longTasks: number[] }} TaskWatch
 */

/** Runs in the page: keeps the length of every task over 50 ms, as the browser tells them (W3C, Long Tasks API). */
function watchTasks() {
  /** @type {number[]} */
  const longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });
  Object.assign(globalThis, { longTasks });
}

/** Runs in the page: the long tasks since it was last asked. */
function tasksSince() {
  const { longTasks } = /** @type {TaskWatch} */ (/** @type {unknown} */ (globalThis));
  return longTasks.splice(0);
}

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

/**
 * Imports a file as a person does, by the dialog of the window, and tells the tasks of the window
 * meanwhile that took over 50 ms.
 * @param {import('playwright').Page} page
 * @param {string} path
 */
export async function importInWindow(page, path) {
  /** @type {{ phase: string, length: number }[]} */
  const tasks = [];
  const over = async (/** @type {string} */ phase) => {
    for (const length of await page.evaluate(tasksSince)) tasks.push({ phase, length });
  };
  const dialog = page.getByRole('dialog', { name: 'Import papers' });
  await page.evaluate(watchTasks);
  await page.keyboard.press('Control+o');
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose files' }).press('Enter');
  await (await chooser).setFiles(path);
  await page.waitForFunction(isRead, null, { polling: SELDOM });
  await over('reading');
  await dialog.getByRole('button', { name: /^Import [0-9,]+ papers$/ }).press('Enter');
  await page.waitForFunction(isSaved, null, { polling: SELDOM });
  await over('saving');
  return tasks;
}
