import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Act } from '../../../../src/domain/act.ts';
import { detailsFromReference } from '../../../../src/domain/import/details-from-reference.ts';
import type { PaperDetails } from '../../../../src/domain/import/paper-details.ts';
import type { PaperId } from '../../../../src/domain/paper.ts';
import { referenceOfPaper } from '../../../../src/domain/reference/reference-of-paper.ts';
import { paperView } from '../../../../src/library/views/paper-view.ts';
import { typed } from '../../domain/import/typed-details.ts';
import { emptyMachine } from '../empty-machine.ts';
import { fakeVault } from '../fake-vault.ts';
import { imported } from '../import/imported.ts';
import { acting, idsOf, opened } from '../opened.ts';
import { bundleOf, PAPERS, paper } from '../papers.ts';

beforeEach(emptyMachine);

const writing = (
  details: Partial<PaperDetails>,
  of: PaperId | null = null,
  anyway = false,
): Act => ({ kind: 'write-paper', paper: of, details: typed(details), anyway });

const undoLast = { kind: 'undo', group: null, anyway: false } as const;

const ZEBRAS = {
  title: 'Stripes of zebras in the dry season',
  authors: 'Ada Lovelace',
  date: '2024-05',
};

test('a paper that was typed is in the library, found, and there after a restart', async () => {
  const { vault } = fakeVault();
  const library = await opened({ vault });
  await library.index();
  const details = { ...ZEBRAS, abstract: 'They graze at dusk.', venue: 'Journal of Stripes' };
  const { words, paper: added } = await acting(library, [writing(details)]);
  expect(words).toBe('Paper added.');
  const id = added ?? 'p-';
  expect(await idsOf(library, 'zebras')).toEqual([id]);
  await expect.poll(() => idsOf(library, 'dusk')).toEqual([id]);
  library.close();
  emptyMachine();
  const again = await opened({ vault });
  expect(await paperView(again, id)).toMatchObject({
    title: ZEBRAS.title,
    authors: ['Ada Lovelace'],
    date: '2024-05',
    abstract: 'They graze at dusk.',
    reference: { venue: 'Journal of Stripes', source: { format: 'by-hand' } },
  });
  expect((await acting(again, [undoLast])).words).toBe('Undone: 1 paper added.');
  expect(await idsOf(again, '')).toEqual(PAPERS.map((each) => each.id));
  await acting(again, [{ kind: 'redo' }]);
  expect((await idsOf(again, '')).at(-1)).toBe(id);
});

test('details of a paper of the bundled list are changed, and are what they were after undo', async () => {
  const marked = { ...paper('p-2'), category: 'LG', hasCode: true };
  const library = await opened({ bundle: bundleOf([paper('p-1'), marked]) });
  const before = await paperView(library, 'p-2');
  const there = detailsFromReference(referenceOfPaper(marked));
  const details = { ...there, title: 'Another title', doi: '10.1000/a' };
  const { words } = await acting(library, [writing(details, 'p-2')]);
  expect(words).toBe('Details saved.');
  expect(await paperView(library, 'p-2')).toMatchObject({
    title: 'Another title',
    category: 'LG',
    hasCode: true,
    abstract: marked.abstract,
    authors: marked.authors,
    reference: { identifiers: { doi: '10.1000/a' } },
  });
  expect(await idsOf(library, '')).toEqual(['p-1', 'p-2']);
  expect(await idsOf(library, 'another')).toEqual(['p-2']);
  expect((await acting(library, [undoLast])).words).toBe('Undone: 1 paper changed.');
  expect(await paperView(library, 'p-2')).toEqual(before);
});

test('what a file said and the form does not show is kept', async () => {
  const library = await opened({ bundle: bundleOf([]) });
  await imported(library, {
    'one.bib':
      '@book{k, title={On zebras}, author={Lovelace, Ada}, editor={Babbage, Charles}, series={Animals}, isbn={978-0-306-40615-7}, shelf={B 12}}',
  });
  const [id = 'p-'] = await idsOf(library, '');
  const shown = await paperView(library, id);
  const reference = shown?.reference;
  if (!reference) throw new Error('The paper has no record.');
  await acting(library, [writing({ ...detailsFromReference(reference), volume: '3' }, id)]);
  expect((await paperView(library, id))?.reference).toEqual({ ...reference, volume: '3' });
});

test('a paper stays at its place in the list when its details are changed', async () => {
  const library = await opened({ bundle: bundleOf([]) });
  const { paper: one = 'p-' } = await acting(library, [writing({ title: 'On zebras' })]);
  const { paper: other } = await acting(library, [writing({ title: 'Something on ants' })]);
  await acting(library, [writing({ title: 'On striped zebras' }, one)]);
  expect(await idsOf(library, '')).toEqual([one, other]);
  await acting(library, [writing({ title: 'On more zebras' }, one)]);
  expect(await idsOf(library, 'more')).toEqual([one]);
  expect((await acting(library, [undoLast])).words).toBe('Undone: 1 paper changed.');
  expect(await idsOf(library, 'striped')).toEqual([one]);
});

test('nothing is written where nothing is changed', async () => {
  const library = await opened();
  const details = detailsFromReference(referenceOfPaper(paper('p-2')));
  const receipt = await acting(library, [writing(details, 'p-2')]);
  expect(receipt).toMatchObject({ group: null, words: 'The details are as they were.' });
});

test.each<[string, Partial<PaperDetails>, string]>([
  ['the same DOI', { title: 'Zebras, again', doi: 'https://doi.org/10.1000/z' }, 'here already'],
  [
    'title, authors and year',
    { ...ZEBRAS, title: 'Stripes of Zebras in the dry season.' },
    'here already',
  ],
  ['the title, and no authors', { ...ZEBRAS, authors: '' }, 'may be here already'],
])('one with %s as one that is here is added only where that is wanted', async (_, given, said) => {
  const library = await opened();
  const { paper: here } = await acting(library, [writing({ ...ZEBRAS, doi: '10.1000/z' })]);
  const before = await idsOf(library, '');
  const outcome = await library.act(writing(given));
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'refused', paper: here } });
  expect(!outcome.ok && outcome.failure.message).toContain(said);
  expect(!outcome.ok && outcome.failure.message).toContain(
    ': “Stripes of zebras in the dry season”, Ada Lovelace · 2024.',
  );
  expect(await idsOf(library, '')).toEqual(before);
  const { paper: second } = await acting(library, [writing(given, null, true)]);
  expect(second).not.toBe(here);
  expect(await idsOf(library, '')).toEqual([...before, second]);
});

test('details with something wrong are not kept, and the field is told', async () => {
  const library = await opened();
  expect(await library.act(writing({ date: '2024-13' }))).toMatchObject({
    ok: false,
    failure: { kind: 'invalid', field: 'details.date' },
  });
  expect(await library.act(writing({}, 'p-none'))).toMatchObject({ ok: false });
  expect(await idsOf(library, '')).toHaveLength(PAPERS.length);
});
