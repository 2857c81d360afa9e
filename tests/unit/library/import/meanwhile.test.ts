import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { failure, success } from '../../../../src/domain/outcome.ts';
import type { Library } from '../../../../src/library/library.ts';
import { paperView } from '../../../../src/library/views/paper-view.ts';
import { typed } from '../../domain/import/typed-details.ts';
import { emptyMachine } from '../empty-machine.ts';
import { acting, idsOf, opened } from '../opened.ts';
import { handedOver, imported, TWO, valueIn } from './imported.ts';

beforeEach(emptyMachine);

/** A file that says more of a paper there is, and was kept as it is decided. */
async function keptBeside(library: Library) {
  await imported(library, { 'refs.bib': TWO });
  const [, , , zebra = 'p-none'] = await idsOf(library, '');
  const more = TWO.replace('Annals of Animals', 'Annals of All Animals').replace(
    /keywords[^}]*\}, readstatus[^}]*\}, annote[^}]*\}/u,
    'volume = 3',
  );
  const id = await handedOver(library, { 'more.bib': more });
  valueIn(await library.imports.choose({ import: id, of: 'different', choice: 'merge' }));
  await library.imports.save(id, async () => failure('not-saved', 'The disk is full.'));
  return { id, zebra };
}

test('what is done to a paper while an import is kept stays as it was done', async () => {
  const library = await opened();
  const { id, zebra } = await keptBeside(library);
  const note = (await paperView(library, zebra))?.notes[0]?.id ?? 'n-none';
  await acting(library, [
    { kind: 'write-note', note, text: 'Sold at the fair.' },
    { kind: 'set-status', papers: [zebra], status: 'dropped' },
    { kind: 'remove-tag', papers: [zebra], tag: 't-stripes' },
  ]);
  const act = { kind: 'import', import: id } as const;
  expect(await library.act(act)).toMatchObject({ ok: true });
  const view = await paperView(library, zebra);
  expect(view).toMatchObject({ status: 'dropped', tags: [{ name: 'animals' }] });
  expect(view?.notes.map(({ text }) => text)).toContain('Sold at the fair.');
});

test('where other details of a paper are saved meanwhile, it is told, and nothing is reverted', async () => {
  const library = await opened();
  const { id, zebra } = await keptBeside(library);
  const details = typed({ title: 'A zebra of all mathematics' });
  await acting(library, [{ kind: 'write-paper', paper: zebra, details, anyway: false }]);
  const act = { kind: 'import', import: id } as const;
  expect(await library.act(act)).toMatchObject({
    failure: { message: expect.stringContaining('have been changed meanwhile') },
  });
  expect((await paperView(library, zebra))?.title).toBe('A zebra of all mathematics');
  expect(library.imports.view()?.phase).toBe('deciding');
  expect(await library.act(act)).toMatchObject({ ok: true });
});

test('an import is cancelled until its changes are put into the store, and then no more', async () => {
  const library = await opened();
  const { state } = library.catalogue();
  const id = await handedOver(library, { 'refs.bib': TWO });
  const planned = async () => {
    const plan = await library.imports.plan(id, state);
    return plan.ok ? success({ group: null, words: '' }) : plan;
  };
  const saving = library.imports.save(id, async () => {
    const planning = planned();
    valueIn(await library.imports.drop({ import: id }));
    return planning;
  });
  expect(await saving).toMatchObject({ failure: { message: 'The import was cancelled.' } });
  const again = await handedOver(library, { 'refs.bib': TWO });
  await library.imports.save(again, async () => {
    expect(library.imports.view()).toMatchObject({ phase: 'saving', canCancel: true });
    valueIn(await library.imports.plan(again, state));
    expect(library.imports.view()).toMatchObject({ phase: 'saving', canCancel: false });
    expect(await library.imports.drop({ import: again })).toMatchObject({
      failure: { message: expect.stringMatching(/^It is too late to cancel/u) },
    });
    return success({ group: null, words: '' });
  });
});

test('an import that is asked for twice is saved once, and goes on meanwhile', async () => {
  const library = await opened();
  const act = { kind: 'import', import: await handedOver(library, { 'refs.bib': TWO }) } as const;
  const first = library.act(act);
  expect(await library.act(act)).toMatchObject({
    failure: { message: 'The import is being saved.' },
  });
  expect(library.imports.view()?.phase).toBe('saving');
  expect(await first).toMatchObject({ ok: true });
  expect(await idsOf(library, '')).toHaveLength(5);
});
