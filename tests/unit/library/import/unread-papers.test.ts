import { expect, test, vi } from 'vitest';
import { EMPTY_STATE } from '../../../../src/domain/change/user-state.ts';
import { success } from '../../../../src/domain/outcome.ts';
import { openImports } from '../../../../src/library/import/imports.ts';
import { knownWorks } from '../../../../src/library/import/known-works.ts';
import type { KeepRecords } from '../../../../src/library/import/plan-import.ts';
import { HELD, worksOf } from '../papers.ts';
import { handedOver, TWO } from './imported.ts';

test('what is to be put together with papers that cannot be read can be tried again', async () => {
  const papers = HELD.map((held) => ({ ...held, added: 1 }));
  const referencesOf = vi.fn(worksOf);
  const keep = vi.fn();
  const imports = openImports({
    catalogue: () => ({ author: null, papers, state: EMPTY_STATE }),
    works: knownWorks(worksOf),
    referencesOf,
    now: () => 1,
    changed: () => {},
    keep,
    onListings: () => {},
  });
  const file = '---\nid: p-1\ntitle: Title of p-1\nvenue: Annals\n---\n';
  const id = await handedOver({ imports }, { 'a.md': file });
  expect(imports.view()).toMatchObject({ phase: 'deciding', toMerge: 1 });
  referencesOf.mockRejectedValueOnce(new Error('Internal error.'));
  const act = vi.fn();
  const saved = await imports.save(id, act);
  expect(saved).toMatchObject({ ok: false, failure: { kind: 'not-saved' } });
  expect(act).not.toHaveBeenCalled();
  expect(imports.view()).toMatchObject({ phase: 'deciding', toMerge: 1 });
  expect(keep).not.toHaveBeenCalled();
});

test('what ends in a way that nobody foresaw can be tried again', async () => {
  const keep = vi.fn<KeepRecords>(async () => success(new Map()));
  const imports = openImports({
    catalogue: () => ({ author: null, papers: [], state: EMPTY_STATE }),
    works: knownWorks(worksOf),
    referencesOf: worksOf,
    now: () => 1,
    changed: () => {},
    keep,
    onListings: () => {},
  });
  const id = await handedOver({ imports }, { 'refs.bib': TWO });
  const act = vi.fn(async () => success({ group: null, words: 'Done.' }));
  const fails = { ok: false, failure: { kind: 'not-saved' } };
  keep.mockRejectedValueOnce(new Error('The clouds were low.'));
  expect(await imports.save(id, act)).toMatchObject(fails);
  expect(imports.view()).toMatchObject({ phase: 'deciding', toAdd: 2 });
  act.mockRejectedValueOnce(new Error('The tide was high.'));
  expect(await imports.save(id, act)).toMatchObject(fails);
  expect(imports.view()).toMatchObject({ phase: 'deciding', toAdd: 2 });
  expect(await imports.save(id, act)).toMatchObject({ ok: true });
  expect(imports.view()).toBeNull();
});
