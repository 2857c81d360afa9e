// @vitest-environment jsdom
import { act, cleanup, fireEvent, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { failure } from '../../../../src/domain/outcome.ts';
import { ID, importView } from './fake-import.ts';
import { beforeEachDialog, ENTRIES, importDialog, MIXED } from './shown-import-dialog.tsx';

beforeEachDialog();
afterEach(cleanup);

test('files are chosen, and what they hold is what is handed over', async () => {
  const { library, dialog, handed } = await importDialog();
  expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Choose files' }));
  const field = document.querySelector('input[type=file]');
  if (!(field instanceof HTMLInputElement)) throw new Error('There is no field for files.');
  expect(field.multiple).toBe(true);
  await act(async () =>
    fireEvent.change(field, {
      target: { files: [new File(['@book{a}'], 'a.bib'), new File(['TY'], 'b.ris')] },
    }),
  );
  await handed(2);
  expect(library.parts).toEqual([
    ['a.bib', 8, true],
    ['b.ris', 2, true],
  ]);
  expect(library.words).toEqual(['@book{a}', 'TY']);
});

test('what is pasted anywhere is a file by that name; into a field it is text of the field', async () => {
  const { library, dialog, press, handed } = await importDialog();
  const paste = (place: Element, text: string) => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    const clipboardData = { files: [], getData: () => text };
    return act(async () => {
      place.dispatchEvent(Object.assign(event, { clipboardData }));
    });
  };
  await paste(document.body, '  ');
  expect(dialog.getByRole('alert').textContent).toBe('There are no references on the clipboard.');
  await paste(dialog.getByRole('button', { name: 'Choose files' }), '@book{é}');
  await handed();
  expect(library.parts).toEqual([['Pasted text', 9, true]]);
  expect(library.words).toEqual(['@book{é}']);
  const field = dialog.getByRole('textbox', { name: 'Paste references' });
  await paste(field, '@book{b}');
  fireEvent.change(field, { target: { value: '@book{bb}' } });
  await press('Read what was pasted');
  await handed(2);
  expect(library.parts[1]).toEqual(['Pasted text', 9, true]);
});

test('an empty field is not read', async () => {
  const { library, dialog, press } = await importDialog();
  await press('Read what was pasted');
  expect(dialog.getByRole('alert').textContent).toBe('Paste references first.');
  expect(library.calls.beginImport).not.toHaveBeenCalled();
});

test('reading is shown with how far it is and how long it takes, and can be cancelled', async () => {
  const { library, dialog, press, onClose } = await importDialog(
    importView({ phase: 'reading', done: 0.25, secondsLeft: 21 }),
  );
  const bar = dialog.getByRole<HTMLProgressElement>('progressbar', { name: 'Import' });
  expect(bar.value).toBe(0.25);
  expect(dialog.getByRole('status').textContent).toBe('About 20 seconds left');
  expect(dialog.getByRole('heading', { level: 3 }).textContent).toBe('Reading “refs.bib”…');
  await press('Cancel');
  expect(library.calls.dropImport).toHaveBeenCalledExactlyOnceWith({ import: ID });
  expect(onClose).toHaveBeenCalledOnce();
});

test('before anything happens it is said what would, kind by kind', async () => {
  const { dialog, radios, library } = await importDialog(MIXED, ({ fill }) => fill(ENTRIES));
  const heading = dialog.getByRole('heading', { level: 3 });
  expect(heading.textContent).toBe('3 papers will be added, 1 put together with one that is here.');
  expect(document.activeElement).toBe(heading);
  expect(radios()).toEqual(['New 2', 'Differences 1', 'Maybe the same 1']);
  const list = within(dialog.getByRole('list', { name: 'Entries' }));
  const [first] = list.getAllByRole('listitem');
  expect(first?.getAttribute('aria-setsize')).toBe('2');
  expect(first?.textContent).toContain('Ada Lovelace · 1843 · Scientific Memoirs');
  fireEvent.click(dialog.getByRole('radio', { name: /^Differences/ }));
  await act(async () => {});
  expect(dialog.queryByText('Title 0')).toBeNull();
  const [different] = dialog.getAllByRole('listitem').filter(({ dataset }) => dataset.index);
  expect(different?.textContent).toContain('2 fields differ. Both have the same DOI.');
  expect(library.calls.act).not.toHaveBeenCalled();
});

test.each([
  ['New', ['Add', 'Leave out']],
  ['Differences', ['Put together', 'Add as another paper', 'Leave out']],
  ['Maybe the same', ['Add as another paper', 'Put together', 'Leave out']],
])('an entry under “%s” is decided on in words that fit', async (kind, words) => {
  const { library, dialog } = await importDialog(MIXED, ({ fill }) => fill(ENTRIES));
  fireEvent.click(dialog.getByRole('radio', { name: new RegExp(`^${kind}`) }));
  await act(async () => {});
  const [select] = dialog.getAllByRole<HTMLSelectElement>('combobox');
  expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual(words);
  expect(select?.selectedOptions[0]?.text).toBe(words[0]);
  if (select) await act(async () => fireEvent.change(select, { target: { value: 'skip' } }));
  expect(library.calls.chooseImport).toHaveBeenCalledWith(
    expect.objectContaining({ import: ID, choice: 'skip' }),
  );
  expect(dialog.getAllByRole<HTMLSelectElement>('combobox')[0]?.value).toBe('skip');
});

test('all of a kind are decided on at once, and shown so', async () => {
  const { library, dialog, press } = await importDialog(MIXED, ({ fill }) => fill(ENTRIES));
  await press('Leave out');
  expect(library.calls.chooseImport).toHaveBeenCalledExactlyOnceWith({
    import: ID,
    of: 'new',
    choice: 'skip',
  });
  const values = dialog.getAllByRole<HTMLSelectElement>('combobox').map(({ value }) => value);
  expect(values).toEqual(['skip', 'skip']);
});

test('a choice that is refused is taken back and told', async () => {
  const { library, dialog } = await importDialog(MIXED, ({ fill }) => fill(ENTRIES));
  library.calls.chooseImport.mockResolvedValueOnce(failure('refused', 'It is gone.'));
  const [select] = dialog.getAllByRole<HTMLSelectElement>('combobox');
  if (select) await act(async () => fireEvent.change(select, { target: { value: 'skip' } }));
  expect(dialog.getByRole('alert').textContent).toBe('It is gone.');
  expect(dialog.getAllByRole<HTMLSelectElement>('combobox')[0]?.value).toBe('add');
});

test('what differs is shown side by side, and a value is taken', async () => {
  const { library, dialog, press } = await importDialog(MIXED, ({ fill, detail }) => {
    fill(ENTRIES);
    detail({
      differences: [
        { field: 'venue', kept: '', incoming: 'NeurIPS', choice: 'incoming' },
        { field: 'status', kept: 'to-read', incoming: 'read', choice: 'kept' },
      ],
    });
  });
  fireEvent.click(dialog.getByRole('radio', { name: /^Differences/ }));
  await act(async () => {});
  await press('Title 2');
  const region = within(dialog.getByRole('region', { name: 'Differences' }));
  expect(region.getByText('From refs.bib, line 1,200.')).toBeTruthy();
  const radio = (name: string) => region.getByRole<HTMLInputElement>('radio', { name });
  expect(radio('Published in In the file NeurIPS').checked).toBe(true);
  expect(radio('Published in Here Nothing').checked).toBe(false);
  expect(radio('Read status Here To read').checked).toBe(true);
  await act(async () => fireEvent.click(radio('Read status In the file Read')));
  expect(library.calls.chooseImportField).toHaveBeenCalledExactlyOnceWith({
    import: ID,
    entry: 2,
    field: 'status',
    choice: 'incoming',
  });
  expect(radio('Read status In the file Read').checked).toBe(true);

  // As another paper it keeps all of its own.
  const choice = region.getByRole<HTMLSelectElement>('combobox');
  await act(async () => fireEvent.change(choice, { target: { value: 'add' } }));
  expect(radio('Read status In the file Read').matches(':disabled')).toBe(true);
  await press('Back to the entries');
  expect(dialog.queryByRole('region', { name: 'Differences' })).toBeNull();
});

test('a new entry is shown with what the file says of it', async () => {
  const { dialog, press } = await importDialog(MIXED, ({ fill, detail }) => {
    fill(ENTRIES);
    detail({
      abstract: 'We \\emph{count}.',
      problems: [{ line: 1201, message: 'The year is no number.' }],
    });
  });
  await press('Title 0');
  const region = dialog.getByRole('region', { name: 'Entry' });
  expect(region.querySelector('em')?.textContent).toBe('count');
  expect(region.textContent).toContain('Line 1,201: The year is no number.');
});

test('problems and files that cannot be read are told', async () => {
  const many = Array.from({ length: 250 }, (_, at) => ({
    file: 'refs.bib',
    line: at + 1,
    message: `Problem ${at}.`,
  }));
  const { dialog, press, library } = await importDialog(
    importView({
      problems: 250,
      files: [
        { name: 'a.pdf', format: null, entries: 0, refused: '“a.pdf” is a PDF.', columns: null },
        { name: 'refs.bib', format: 'bibtex', entries: 0, refused: null, columns: null },
      ],
    }),
    ({ damage }) => damage(many),
  );
  const refused = dialog.getByRole('list', { name: 'Files that cannot be read' });
  expect(refused.textContent).toBe('“a.pdf” is a PDF.');
  const list = within(dialog.getByRole('list', { name: 'Problems' }));
  expect(list.getAllByRole('listitem')).toHaveLength(200);
  expect(list.getAllByRole('listitem')[0]?.textContent).toBe('refs.bib, line 1Problem 0.');
  await press('Show more');
  expect(list.getAllByRole('listitem')).toHaveLength(250);
  expect(dialog.queryByRole('button', { name: 'Show more' })).toBeNull();
  expect(library.calls.importProblems.mock.calls.map(([{ from, to }]) => [from, to])).toEqual([
    [0, 200],
    [200, 250],
  ]);
  expect(dialog.queryByRole('button', { name: /^Import \d/ })).toBeNull();
});

test('of very many problems it is said that not all are told', async () => {
  const { dialog } = await importDialog(importView({ problems: 12_000 }), ({ damage }) =>
    damage([{ file: 'refs.bib', line: 1, message: 'It is damaged.' }]),
  );
  expect(dialog.getByText('There are 11,999 more, which are not told one by one.')).toBeTruthy();
  expect(dialog.queryByRole('button', { name: 'Show more' })).toBeNull();
});

test('the columns of a table are given another meaning', async () => {
  const columns = [
    { name: 'Name of the paper', meaning: null },
    { name: 'Year', meaning: 'year' as const },
  ];
  const { dialog, press, library } = await importDialog(
    importView({
      files: [
        {
          name: 't.csv',
          format: 'csv',
          entries: 0,
          refused: null,
          columns: { delimiter: ',', columns, above: 0 },
        },
      ],
    }),
  );
  const region = within(dialog.getByRole('region', { name: 'Columns of t.csv' }));
  expect(region.queryByRole('button', { name: 'Read the table anew' })).toBeNull();
  const field = region.getByRole<HTMLSelectElement>('combobox', { name: 'Name of the paper' });
  expect(field.selectedOptions[0]?.text).toBe('Nothing');
  fireEvent.change(field, { target: { value: 'title' } });
  fireEvent.change(region.getByRole('combobox', { name: 'Year' }), { target: { value: '' } });
  await press('Read the table anew');
  expect(library.calls.matchColumns).toHaveBeenCalledExactlyOnceWith({
    import: ID,
    file: 't.csv',
    meanings: ['title', null],
  });
});
