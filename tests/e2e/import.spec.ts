import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { electronCommand } from './launch-electron.ts';
import { parts } from './parts.ts';
import {
  BIBTEX,
  CSL_JSON,
  DAMAGED,
  DIFFERENT,
  ENDNOTE_XML,
  MEDLINE,
  RIS,
  TABLE,
  type TextFile,
} from './reference-files.ts';

const payload = ({ name, text }: TextFile) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** The dialog in which papers are imported. */
const importing = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Import papers' });
  const entries = dialog.getByRole('list', { name: 'Entries' }).getByRole('listitem');
  return {
    dialog,
    entries,
    entry: (title: string) => entries.filter({ hasText: title }),
    choice: (title: string) =>
      dialog.getByRole('combobox', { name: new RegExp(`^What to do with .*${title}`) }),
    kind: (name: string) => dialog.getByRole('radio', { name: new RegExp(`^${name} [0-9,]+$`) }),
    told: dialog.getByRole('heading', { level: 3 }).first(),
    differences: dialog.getByRole('region', { name: 'Differences' }),
    button: (name: string | RegExp) => dialog.getByRole('button', { name }),
  };
};

/** Opens the dialog by key and waits for the ways in. */
async function openImport(page: Page) {
  await parts(page).list.focus();
  await page.keyboard.press('Control+o');
  await expect(importing(page).button('Choose files')).toBeFocused();
}

/** Chooses files in the dialog, as the system's own dialog would give them. */
async function choose(page: Page, ...files: readonly TextFile[]) {
  await openImport(page);
  const chooser = page.waitForEvent('filechooser');
  await importing(page).button('Choose files').press('Enter');
  await (await chooser).setFiles(files.map(payload));
}

/** Drops a file on a part of the window, as a file manager would. */
const drop = (page: Page, { name, text }: TextFile) =>
  page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      const init = { dataTransfer, bubbles: true, cancelable: true };
      const place = document.querySelector('main') ?? document.body;
      for (const type of ['dragenter', 'dragover', 'drop'])
        place.dispatchEvent(new DragEvent(type, init));
    },
    [name, text] as const,
  );

test('files are chosen, seen, imported, taken back and imported again @engine', async ({
  launch,
}) => {
  const { page, errors } = await launch();
  const { shown, message, row } = parts(page);
  const { told, kind, entries, button, dialog } = importing(page);
  await choose(page, BIBTEX);
  await expect(told).toHaveText('2 papers will be added.');
  await expect(kind('New')).toBeChecked();
  await expect(kind('Problems')).toHaveCount(0);
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText('Ada Lovelace · 1843 · Scientific Memoirs');
  await expect(entries.first().locator('.katex')).toBeVisible();
  // Seen, and not there yet.
  await expect(shown('42 papers')).toHaveCount(1);
  await button('Import 2 papers').click();
  await expect(dialog).toHaveCount(0);
  await expect(message).toContainText('2 papers imported.');
  await expect(shown('44 papers')).toBeVisible();
  await message.getByRole('button', { name: 'Undo' }).click();
  await expect(shown('42 papers')).toBeVisible();
  await parts(page).list.focus();
  await page.keyboard.press('Control+Shift+z');
  await expect(shown('44 papers')).toBeVisible();
  await parts(page).search.fill('computing machinery');
  await expect(row(/^Computing Machinery and Intelligence/)).toBeVisible();

  // Once more it is known.
  await parts(page).search.fill('');
  await choose(page, BIBTEX);
  await expect(told).toHaveText('All 2 papers are here already, so there is nothing to import.');
  await expect(kind('Already here')).toBeChecked();
  await expect(button(/^Import \d/)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('every format is read', async ({ launch }) => {
  const { page } = await launch();
  const { told, entry, button } = importing(page);
  await choose(page, RIS, CSL_JSON, ENDNOTE_XML, MEDLINE);
  await expect(told).toHaveText('4 papers will be added.');
  for (const title of [
    'A Mathematical Theory of Communication',
    'Go To Statement Considered Harmful',
    'Literate Programming',
    'Molecular structure of nucleic acids',
  ])
    await expect(entry(title)).toHaveCount(1);
  await button('Import 4 papers').click();
  await expect(parts(page).shown('46 papers')).toBeVisible();
});

test('a file dropped on the window is looked at, and the window stays where it is @engine', async ({
  launch,
}) => {
  const { page, errors } = await launch();
  const { told, dialog, button } = importing(page);
  const address = page.url();
  await drop(page, BIBTEX);
  await expect(told).toHaveText('2 papers will be added.');
  expect(page.url()).toBe(address);

  // What is dropped meanwhile waits, and takes the place of the first only when told to.
  await drop(page, RIS);
  const waiting = dialog.getByRole('region', { name: 'Waiting files' });
  await expect(waiting).toContainText('“engines.ris” waits until this import is over.');
  await expect(told).toHaveText('2 papers will be added.');
  await button('Import that instead').click();
  await expect(told).toHaveText('1 paper will be added.');
  expect(errors).toEqual([]);
});

test('while a file is held over the window it says where to drop it', async ({ launch }) => {
  const { page } = await launch();
  const over = (type: string) =>
    page.evaluate((name) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([''], 'a.bib'));
      const init = { dataTransfer, bubbles: true, cancelable: true };
      document.querySelector('main')?.dispatchEvent(new DragEvent(name, init));
    }, type);
  await over('dragover');
  await expect(page.getByText('Drop to import')).toBeVisible();
  await over('dragleave');
  await expect(page.getByText('Drop to import')).toHaveCount(0);
});

test('what is pasted is looked at, cancelled, and leaves nothing @engine', async ({ launch }) => {
  const { page, errors } = await launch();
  const { told, dialog, button } = importing(page);
  await openImport(page);
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const init = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', init));
  }, RIS.text);
  await expect(told).toHaveText('1 paper will be added.');
  await expect(dialog).toContainText('Pasted text: RIS, 1 entry');

  // Closed, it waits; cancelled, it is gone.
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await parts(page).list.focus();
  await page.keyboard.press('Control+o');
  await expect(told).toHaveText('1 paper will be added.');
  await button('Cancel').click();
  await expect(dialog).toHaveCount(0);
  await openImport(page);
  await page.keyboard.press('Escape');
  await expect(parts(page).shown('42 papers')).toBeVisible();
  expect(errors).toEqual([]);
});

test('what is wrong in a file, and a file that is none, is told', async ({ launch }) => {
  const { page } = await launch();
  const { told, kind, dialog } = importing(page);
  await choose(page, DAMAGED, { name: 'picture.png', text: '\u0089PNG\r\n' });
  await expect(told).toHaveText('1 paper will be added.');
  await expect(dialog.getByRole('list', { name: 'Files that cannot be read' })).toContainText(
    '“picture.png”',
  );
  await kind('Problems').check();
  const problems = dialog.getByRole('list', { name: 'Problems' }).getByRole('listitem');
  await expect(problems.first()).toContainText(/^damaged\.bib, line [78]/);
});

test('a paper that is here already is put together field by field', async ({ launch }) => {
  const { page, errors } = await launch();
  const { told, kind, entry, differences, button, choice } = importing(page);
  await choose(page, BIBTEX, DIFFERENT);
  await expect(told).toHaveText('2 papers will be added, 1 put together with one that is here.');
  await kind('Differences').check();
  await expect(entry('Image Captioning')).toContainText('Title and authors are the same');
  await entry('Image Captioning').getByRole('button').click();
  const taken = (field: string, side: string) =>
    differences.getByRole('radio', { name: new RegExp(`^${field} ${side} `) });
  await expect(taken('Published in', 'In the file')).toBeChecked();
  await taken('Published in', 'Here').check();
  await expect(taken('Pages', 'In the file')).toBeChecked();

  // What is added beside it is not asked field by field.
  await differences.getByRole('combobox').selectOption('Add as another paper');
  await expect(taken('Pages', 'Here')).toBeDisabled();
  await expect(told).toHaveText('3 papers will be added.');
  await expect(choice('Image Captioning').first()).toHaveValue('add');
  await differences.getByRole('combobox').selectOption('Put together');
  await expect(taken('Published in', 'Here')).toBeChecked();
  await kind('New').check();
  await button('Leave out').click();
  await expect(told).toHaveText('1 paper will be put together with one that is here.');
  await button('Import 1 paper').click();
  await expect(parts(page).message).toContainText('1 paper put together with what was here.');
  await expect(parts(page).shown('42 papers')).toBeVisible();

  // Said of it once more, only what was not taken differs.
  await choose(page, DIFFERENT);
  await kind('Differences').check();
  await entry('Image Captioning').getByRole('button').click();
  await expect(taken('Published in', 'Here')).toHaveCount(1);
  await expect(taken('Pages', 'Here')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('the columns of a table are matched by hand', async ({ launch }) => {
  const { page } = await launch();
  const { told, entry, dialog, button } = importing(page);
  await choose(page, TABLE);
  const columns = dialog.getByRole('region', { name: 'Columns of shelf.csv' });
  await columns.getByRole('combobox', { name: 'Werk' }).selectOption('Title');
  await columns.getByRole('combobox', { name: 'Von wem' }).selectOption('Authors');
  await columns.getByRole('combobox', { name: 'Wann' }).selectOption('Year');
  await columns.getByRole('button', { name: 'Read the table anew' }).click();
  await expect(told).toHaveText('2 papers will be added.');
  await expect(entry('On Computable Numbers')).toContainText('Alan Turing · 1936');
  await button('Import 2 papers').click();
  await expect(parts(page).shown('44 papers')).toBeVisible();
});

test('an import is decided and carried out by keyboard alone @engine', async ({ launch }) => {
  const { page } = await launch();
  const { told, kind, entries, choice, differences, dialog } = importing(page);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await openImport(page);
  await press('Tab', 'Tab');
  await page.keyboard.insertText(`${BIBTEX.text}${DIFFERENT.text}`);
  await press('Tab', 'Enter');
  await expect(told).toHaveText('2 papers will be added, 1 put together with one that is here.');
  await expect(told).toBeFocused();

  // The second of the new ones is left out.
  await press('Tab');
  await expect(kind('New')).toBeFocused();
  await press('Tab', 'Tab', 'Tab');
  await expect(entries.first().getByRole('button')).toBeFocused();
  await press('ArrowDown');
  await expect(entries.nth(1).getByRole('button')).toBeFocused();
  await press('Tab');
  await expect(choice('Computing Machinery')).toBeFocused();
  await page.keyboard.type('Leave');
  await expect(told).toHaveText('1 paper will be added, 1 put together with one that is here.');

  // Of the one that is here, its own place of publication is kept.
  await kind('New').focus();
  await press('ArrowRight');
  await expect(kind('Differences')).toBeChecked();
  await press('Tab');
  await expect(entries.first().getByRole('button')).toBeFocused();
  await press('Enter');
  await expect(differences).toBeVisible();
  const radio = differences.getByRole('radio', { name: /^Published in In the file / });
  await radio.focus();
  await press('ArrowUp');
  await expect(differences.getByRole('radio', { name: /^Published in Here / })).toBeChecked();
  await differences.getByRole('button', { name: 'Back to the entries' }).press('Enter');
  await expect(entries.first().getByRole('button')).toBeFocused();
  await press('Tab', 'Tab');
  await expect(dialog.getByRole('checkbox', { name: '2 tags' })).toBeFocused();
  await press('Space');
  await expect(told).toHaveText(
    '1 paper will be added, 1 put together with one that is here. Left out: 2 tags.',
  );
  await press('Tab', 'Tab', 'Enter');
  await expect(parts(page).message).toContainText(
    '1 paper imported, 1 paper put together with what was here. Left out: 2 tags.',
  );
});

test('files named at the start, and by a second start, are opened', async ({ launch, folder }) => {
  const shelf = mkdtempSync(join(tmpdir(), 'reading-list-shelf-'));
  const write = ({ name, text }: TextFile) => {
    writeFileSync(join(shelf, name), text);
    return join(shelf, name);
  };
  const gone = join(shelf, 'gone.bib');
  const { page, errors } = await launch(undefined, [write(BIBTEX), gone]);
  const { told, dialog, button } = importing(page);
  await expect(told).toHaveText('2 papers will be added.');
  await expect(dialog.getByRole('alert')).toHaveText(
    '“gone.bib” is not there any more, or never was.',
  );
  await button('Import 2 papers').click();
  await expect(parts(page).shown('44 papers')).toBeVisible();

  // By its name alone, from the folder it lies in.
  write(RIS);
  const { path, args } = electronCommand(folder, [RIS.name]);
  const app = args.map((each) => (each.startsWith('.') ? join(process.cwd(), each) : each));
  const second = spawn(path, app, { stdio: 'ignore', cwd: shelf });
  expect(await new Promise((done) => second.once('exit', done))).toBe(0);
  await expect(told).toHaveText('1 paper will be added.');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await button('Import 1 paper').click();
  await expect(parts(page).shown('45 papers')).toBeVisible();
  expect(errors).toEqual([]);
  rmSync(shelf, { recursive: true });
});

test('a file larger than a part comes over whole, and reading it can be cancelled', async ({
  launch,
}) => {
  const { page, errors } = await launch();
  const { told, dialog, button } = importing(page);
  const large = {
    name: 'large.bib',
    text: Array.from(
      { length: 20_000 },
      (_, at) =>
        `@article{k${at},\n  title = {Work ${at} of a long series on ${at * 7919}},\n  author = {Writer, Wanda},\n  note = {${'x'.repeat(300)}},\n  year = {${1900 + (at % 100)}}\n}\n`,
    ).join('\n'),
  };
  await choose(page, large);
  await expect(dialog.getByRole('progressbar', { name: 'Import' })).toBeVisible();
  await button('Cancel').click();
  await expect(dialog).toHaveCount(0);
  await choose(page, large);
  await expect(dialog).toContainText('large.bib: BibTeX, 20,000 entries', { timeout: 60_000 });
  await expect(told).toContainText('will be added');
  await button('Cancel').click();
  await expect(parts(page).shown('42 papers')).toBeVisible();
  expect(errors).toEqual([]);
});
