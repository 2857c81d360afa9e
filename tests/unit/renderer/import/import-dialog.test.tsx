// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failure, success } from '../../../../src/domain/outcome.ts';
import type { ImportView } from '../../../../src/preload/import-types.ts';
import { entryOf, fakeImport, ID, importView } from './fake-import.ts';
import { layListOut } from './laid-out.ts';

beforeEach(() => {
  vi.resetModules();
  layListOut();
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function shut() {
    this.open = false;
  };
});
afterEach(cleanup);

/** The dialog over a library whose import is at that point. */
async function setUp(
  view: ImportView | null = null,
  prepare = (_library: ReturnType<typeof fakeImport>) => {},
) {
  const library = fakeImport();
  library.become(view);
  prepare(library);
  const onClose = vi.fn();
  const { ImportDialog } = await import('../../../../src/renderer/import/import-dialog.tsx');
  const { MessageBar } = await import('../../../../src/renderer/messages/message-bar.tsx');
  const { takeIn } = await import('../../../../src/renderer/import/taking-in.ts');
  const { incomingFile } = await import('../../../../src/renderer/import/incoming.ts');
  render(
    <>
      <ImportDialog onClose={onClose} />
      <MessageBar />
    </>,
  );
  await act(async () => {});
  const dialog = within(screen.getByRole('dialog', { name: 'Import papers' }));
  const press = (name: string | RegExp) =>
    act(async () => fireEvent.click(dialog.getByRole('button', { name })));
  const become = (next: ImportView | null) => act(async () => library.become(next));
  const handed = (count = 1) => vi.waitUntil(() => library.parts.length >= count);
  const come = (name: string) => act(() => takeIn([incomingFile(new File(['x'], name))]));
  const told = () => screen.getByRole('status', { name: 'Message' }).textContent;
  const radios = () => dialog.queryAllByRole('radio').map((each) => labelOf(each));
  return { library, onClose, dialog, press, become, handed, come, told, radios };
}

const labelOf = (field: HTMLElement) => field.closest('label')?.textContent ?? '';

const MIXED = importView({
  counts: { new: 2, different: 1, likely: 1, known: 0 },
  toAdd: 3,
  toMerge: 1,
});
const ENTRIES = [
  entryOf(0, 'new'),
  entryOf(1, 'new'),
  entryOf(2, 'different'),
  entryOf(3, 'likely', { because: 'Title and authors are alike.' }),
];

test('files are chosen, and what they hold is what is handed over', async () => {
  const { library, dialog, handed } = await setUp();
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
  const { library, dialog, press, handed } = await setUp();
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
  const { library, dialog, press } = await setUp();
  await press('Read what was pasted');
  expect(dialog.getByRole('alert').textContent).toBe('Paste references first.');
  expect(library.calls.beginImport).not.toHaveBeenCalled();
});

test('reading is shown with how far it is and how long it takes, and can be cancelled', async () => {
  const { library, dialog, press, onClose } = await setUp(
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
  const { dialog, radios, library } = await setUp(MIXED, ({ fill }) => fill(ENTRIES));
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
  const { library, dialog } = await setUp(MIXED, ({ fill }) => fill(ENTRIES));
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
  const { library, dialog, press } = await setUp(MIXED, ({ fill }) => fill(ENTRIES));
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
  const { library, dialog } = await setUp(MIXED, ({ fill }) => fill(ENTRIES));
  library.calls.chooseImport.mockResolvedValueOnce(failure('refused', 'It is gone.'));
  const [select] = dialog.getAllByRole<HTMLSelectElement>('combobox');
  if (select) await act(async () => fireEvent.change(select, { target: { value: 'skip' } }));
  expect(dialog.getByRole('alert').textContent).toBe('It is gone.');
  expect(dialog.getAllByRole<HTMLSelectElement>('combobox')[0]?.value).toBe('add');
});

test('what differs is shown side by side, and a value is taken', async () => {
  const { library, dialog, press } = await setUp(MIXED, ({ fill, detail }) => {
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
  const { dialog, press } = await setUp(MIXED, ({ fill, detail }) => {
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
  const { dialog, press, library } = await setUp(
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
  const { dialog } = await setUp(importView({ problems: 12_000 }), ({ damage }) =>
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
  const { dialog, press, library } = await setUp(
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

test('an import is saved, told with its undo, and the dialog closes', async () => {
  const { library, press, onClose, told } = await setUp(MIXED, ({ fill }) => fill(ENTRIES));
  await press('Import 4 papers');
  expect(library.calls.act).toHaveBeenCalledExactlyOnceWith({ kind: 'import', import: ID });
  expect(onClose).toHaveBeenCalledOnce();
  expect(told()).toBe('3 papers added.Undo');
});

test('one that is refused stays, with the reason', async () => {
  const { library, dialog, press, onClose } = await setUp(MIXED, ({ fill }) => fill(ENTRIES));
  library.calls.act.mockResolvedValueOnce(failure('refused', 'There is no room.'));
  await press('Import 4 papers');
  expect(onClose).not.toHaveBeenCalled();
  expect(dialog.getByRole('alert').textContent).toBe('There is no room.');
  await press('Import 4 papers');
  expect(dialog.queryByRole('alert')).toBeNull();
});

test('while it is saved that is shown, and cannot be asked for twice', async () => {
  const { library, dialog, press } = await setUp(MIXED, ({ fill }) => fill(ENTRIES));
  let end = () => {};
  library.calls.act.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        end = () => resolve(success({ group: '1-1-a', words: 'Done.' }));
      }),
  );
  await press('Import 4 papers');
  expect(dialog.getByRole('progressbar', { name: 'Import' })).toBeTruthy();
  expect(dialog.getByRole('heading', { level: 3 }).textContent).toBe('Saving the papers…');
  expect(dialog.queryByRole('button', { name: /^Import \d/ })).toBeNull();
  await act(async () => end());
});

test('what is cancelled is dropped', async () => {
  const { library, press, onClose } = await setUp(MIXED, ({ fill }) => fill(ENTRIES));
  await press('Cancel');
  expect(library.calls.dropImport).toHaveBeenCalledExactlyOnceWith({ import: ID });
  expect(library.calls.act).not.toHaveBeenCalled();
  expect(onClose).toHaveBeenCalledOnce();
});

test('what is cancelled too late goes on, and that is told', async () => {
  const saving = importView({ phase: 'saving' });
  const { library, dialog, press, come, onClose } = await setUp(saving);
  await come('late.bib');
  library.calls.dropImport.mockResolvedValueOnce(failure('refused', 'It is too late.'));
  await press('Cancel');
  expect(dialog.getByRole('alert').textContent).toBe('It is too late.');
  expect(dialog.getByRole('region', { name: 'Waiting files' })).toBeTruthy();
  expect(onClose).not.toHaveBeenCalled();
});

test('what waits cannot take the place of an import that is being saved', async () => {
  const { dialog, come } = await setUp(importView({ phase: 'saving' }));
  await come('late.bib');
  expect(dialog.queryByRole('button', { name: 'Import that instead' })).toBeNull();
  expect(dialog.getByRole('button', { name: 'Leave that' })).toBeTruthy();
});

test('what is closed stays as it is', async () => {
  const { library, press, onClose } = await setUp(MIXED, ({ fill }) => fill(ENTRIES));
  await press('Close');
  expect(onClose).toHaveBeenCalledOnce();
  expect(library.calls.dropImport).not.toHaveBeenCalled();
});

test('files that come meanwhile wait, and are next', async () => {
  const { library, dialog, press, come, handed, onClose } = await setUp(MIXED, ({ fill }) =>
    fill(ENTRIES),
  );
  await come('late.bib');
  const waiting = within(dialog.getByRole('region', { name: 'Waiting files' }));
  expect(waiting.getByRole('status').textContent).toBe(
    '“late.bib” waits until this import is over.',
  );
  expect(library.parts).toEqual([]);
  await press('Cancel');
  await handed();
  expect(library.parts).toEqual([['late.bib', 1, true]]);
  expect(onClose).not.toHaveBeenCalled();
});

test('or are taken instead', async () => {
  const { library, dialog, press, come, handed } = await setUp(MIXED, ({ fill }) => fill(ENTRIES));
  await come('late.bib');
  await press('Import that instead');
  await handed();
  expect(library.parts).toEqual([['late.bib', 1, true]]);
  expect(dialog.queryByRole('region', { name: 'Waiting files' })).toBeNull();
});
