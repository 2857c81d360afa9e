import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { timeOf } from '../../../src/domain/change/clock.ts';
import { failure } from '../../../src/domain/outcome.ts';
import { emptyMachine } from './empty-machine.ts';
import { fakeVault } from './fake-vault.ts';
import { acting, opened } from './opened.ts';
import { bundleOf, paper } from './papers.ts';

const bundle = bundleOf([paper('p-1')]);

beforeEach(emptyMachine);

test('tells how many changes there are, since when, and what they take', async () => {
  const { vault, kept } = fakeVault();
  const library = await opened({ vault, bundle });
  expect(await library.space()).toMatchObject({ ok: true, value: { changes: 0, since: null } });
  await acting(library, [
    { kind: 'set-status', papers: ['p-1'], status: 'read' },
    { kind: 'write-note', note: 'n-1', text: 'words' },
  ]);
  expect(await library.space()).toMatchObject({
    ok: true,
    value: { changes: 2, since: timeOf(kept[0]?.id ?? ''), journal: 200, snapshots: 5000 },
  });
});

test('says why where the vault does not tell', async () => {
  const { vault } = fakeVault();
  const space = async () => failure('not-saved', 'The disk is gone.');
  const library = await opened({ vault: { ...vault, space }, bundle });
  expect(await library.space()).toEqual(failure('not-saved', 'The disk is gone.'));
});
