import { expect, test, vi } from 'vitest';
import { EMPTY_STATE } from '../../../../src/domain/change/user-state.ts';
import { openImports } from '../../../../src/library/import/imports.ts';
import { knownWorks } from '../../../../src/library/import/known-works.ts';
import { HELD, worksOf } from '../papers.ts';
import { handedOver } from './imported.ts';

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
