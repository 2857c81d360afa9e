import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { paperId } from '../../../src/domain/paper-id.ts';
import type { Library } from '../../../src/library/library.ts';
import { PackedText } from '../../../src/library/search/text/packed-text.ts';
import { PatchedText } from '../../../src/library/search/text/patched-text.ts';
import { typed } from '../domain/import/typed-details.ts';
import { emptyMachine } from './empty-machine.ts';
import { acting, idsOf, opened } from './opened.ts';

const ANTS = { title: 'Ants', authors: 'Ode, Per', date: '1999', abstract: 'They carry leaves.' };
const ID = paperId({ identifier: '', title: 'Ants', authors: ['Per Ode'], year: 1999 });

beforeEach(emptyMachine);

/** By which indexes papers are searched one after the other, and what a text finds in each. */
function watching(library: Library, text: string) {
  const seen: (readonly [unknown, number | null, readonly string[]])[] = [];
  library.onChange(() => {
    const { finder } = library;
    if (seen.at(-1)?.[0] === finder.text) return;
    const listed = finder.list({ text, sort: { by: 'page', direction: 'ascending' } });
    const ids = Array.from(listed.papers, (number) => finder.papers[number]?.id ?? '');
    seen.push([finder.text, library.indexed(), ids]);
  });
  return seen;
}

test('a paper that comes is found by all its words while the index is made anew', async () => {
  const library = await opened();
  await library.index();
  const seen = watching(library, 'leaves');
  await acting(library, [
    { kind: 'write-paper', paper: null, details: typed(ANTS), anyway: false },
  ]);
  await expect.poll(() => library.finder.text).toBeInstanceOf(PackedText);
  const patched = seen.filter(([text]) => text instanceof PatchedText);
  expect(patched).toEqual([[expect.any(PatchedText), null, [ID]]]);
  expect(seen.at(-1)).toEqual([expect.any(PackedText), null, [ID]]);
});

test('one that is written anew is found by its new words alone, one that goes no more', async () => {
  const library = await opened();
  const write = (paper: typeof ID | null, abstract: string) =>
    acting(library, [
      { kind: 'write-paper', paper, details: typed({ ...ANTS, abstract }), anyway: false },
    ]);
  await write(null, ANTS.abstract);
  await library.index();
  const [old, now] = [watching(library, 'leaves'), watching(library, 'seeds')];
  await write(ID, 'They carry seeds.');
  await expect.poll(() => library.finder.text).toBeInstanceOf(PackedText);
  const isPatched = ([text]: readonly unknown[]) => text instanceof PatchedText;
  expect(old.find(isPatched)?.[2]).toEqual([]);
  expect(now.find(isPatched)?.[2]).toEqual([ID]);
  await acting(library, [{ kind: 'remove-papers', papers: [ID] }]);
  await expect.poll(() => library.indexed()).toBeNull();
  expect(await idsOf(library, 'seeds')).toEqual([]);
  expect(now.findLast(isPatched)?.[2]).toEqual([]);
});
