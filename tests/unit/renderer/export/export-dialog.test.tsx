// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failure, type Outcome, success } from '../../../../src/domain/outcome.ts';
import type { Exported, ExportView } from '../../../../src/preload/export-types.ts';
import type { Selection } from '../../../../src/renderer/selection/selection.ts';
import { showDialogs } from '../showing-dialogs.ts';

type Tell<T> = (outcome: Outcome<T>) => void;

const exportPapers = vi.fn<(input: unknown) => Promise<Outcome<Exported | null>>>();
const cancelExport = vi.fn(async () => success(null));
const watching = new Set<Tell<ExportView | null>>();
let now: ExportView | null = null;
vi.stubGlobal('readingList', {
  library: { exportPapers, cancelExport },
  views: {
    list: ({ query }: { readonly query: { readonly text: string } }, tell: Tell<unknown>) => {
      tell(success({ total: query.text === '' ? 1042 : 7 }));
      return () => undefined;
    },
    exporting: (_input: unknown, tell: Tell<ExportView | null>) => {
      watching.add(tell);
      tell(success(now));
      return () => watching.delete(tell);
    },
  },
});
const { ExportDialog } = await import('../../../../src/renderer/export/export-dialog.tsx');
const { useSaving, dismissMessage } = await import('../../../../src/renderer/messages/saving.ts');

beforeEach(() => {
  showDialogs();
  exportPapers.mockReset();
  cancelExport.mockClear();
  now = null;
  dismissMessage();
});
afterEach(cleanup);

const SORT = { by: 'page', direction: 'ascending' } as const;
const alone: Selection = { selected: null, marked: new Set(), anchor: null };

function Message() {
  return <p data-testid="message">{useSaving().message?.words}</p>;
}

function setUp(text = '', selection = alone) {
  const onClose = vi.fn();
  const shown = render(
    <>
      <Message />
      <ExportDialog selection={selection} query={{ text, sort: SORT }} onClose={onClose} />
    </>,
  );
  return { onClose, ...shown };
}

/** An export that is answered when the test says so. */
function held() {
  let answer: (outcome: Outcome<Exported | null>) => void = () => undefined;
  exportPapers.mockReturnValueOnce(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  return (outcome: Outcome<Exported | null>) => act(async () => answer(outcome));
}

const tellView = (view: ExportView | null) =>
  act(async () => {
    now = view;
    for (const tell of watching) tell(success(view));
  });
const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
const checked = () =>
  screen
    .getAllByRole<HTMLInputElement>('radio', { checked: true })
    .map(({ labels }) => labels?.[0]?.textContent);
const message = () => screen.getByTestId('message').textContent;

const WRITING: ExportView = { phase: 'writing', done: 250, total: 1042, secondsLeft: 12 };

test.each<[string, string, Selection, string]>([
  ['nothing is searched', '', alone, 'The whole library (1,042)'],
  ['something is searched', 'edge', alone, 'The papers listed (7)'],
  ['one is open', '', { ...alone, selected: 'p-1' }, 'The whole library (1,042)'],
  [
    'several are selected',
    'edge',
    { ...alone, selected: 'p-1', marked: new Set(['p-1', 'p-2']) },
    'The selected papers (2)',
  ],
])('where %s, that is offered first', (_, text, selection, name) => {
  setUp(text, selection);
  expect(checked()).toEqual([name, 'BibTeX']);
});

test('exports what is chosen, and tells so once the dialog is closed', async () => {
  const answer = held();
  const { onClose } = setUp('edge', { ...alone, selected: 'p-1' });
  fireEvent.click(screen.getByRole('radio', { name: 'The open paper' }));
  fireEvent.click(screen.getByRole('radio', { name: 'RIS' }));
  expect(screen.getByText(/^For reference managers/)).toBeTruthy();
  await press('Export');
  expect(exportPapers).toHaveBeenCalledExactlyOnceWith({
    format: 'ris',
    of: { kind: 'papers', papers: ['p-1'], query: { text: 'edge', sort: SORT } },
  });
  await answer(success({ papers: 1, file: 'refs.ris' }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(message()).toBe('1 paper exported to refs.ris.');
});

test('says how far it has come, and stops it', async () => {
  const answer = held();
  const { onClose } = setUp();
  await press('Export');
  await tellView({ ...WRITING, phase: 'choosing', done: 0 });
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Export' }).disabled).toBe(true);
  await tellView(WRITING);
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBeCloseTo(250 / 1042);
  expect(screen.getByText('250 of 1,042 papers, about 12 seconds left')).toBeTruthy();
  await tellView({ ...WRITING, phase: 'ending', secondsLeft: null });
  expect(screen.getByText('The file is being finished.')).toBeTruthy();
  await press('Cancel');
  expect(cancelExport).toHaveBeenCalledOnce();
  await answer(success(null));
  await tellView(null);
  expect(screen.getByText(/^The export was stopped/)).toBeTruthy();
  expect(onClose).not.toHaveBeenCalled();
});

test('says nothing where no file is chosen', async () => {
  exportPapers.mockResolvedValueOnce(success(null));
  const { onClose } = setUp();
  await press('Export');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(onClose).not.toHaveBeenCalled();
});

test('says why it failed, until it is tried again', async () => {
  exportPapers.mockResolvedValueOnce(failure('not-saved', 'The disk is full.'));
  setUp();
  await press('Export');
  expect(screen.getByRole('alert').textContent).toBe('The disk is full.');
  held();
  await press('Export');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('goes on when the dialog is closed, and tells the window of it', async () => {
  const answer = held();
  const { rerender, onClose } = setUp();
  await press('Export');
  rerender(<Message />);
  await answer(failure('not-saved', 'The disk is full.'));
  expect(message()).toBe('The disk is full.');
  expect(onClose).not.toHaveBeenCalled();
});

test('opened again shows what is under way, and closes when that has ended', async () => {
  now = WRITING;
  const { onClose } = setUp();
  expect(screen.getByRole('progressbar')).toBeTruthy();
  await tellView(null);
  expect(onClose).toHaveBeenCalledOnce();
});
