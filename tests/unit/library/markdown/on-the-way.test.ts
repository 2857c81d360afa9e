import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { paperView } from '../../../../src/library/views/paper-view.ts';
import { emptyMachine } from '../empty-machine.ts';
import { acting } from '../opened.ts';
import { made } from './made.ts';

beforeEach(emptyMachine);

/** A file that is taken away once it was found, and a note that is longer here by then. */
async function takenAway() {
  const all = await made();
  const { folder, library, sync } = all;
  await sync();
  await acting(library, [{ kind: 'write-note', note: 'n-1', text: 'one\ntwo\nthree\nhere' }]);
  const name = folder.fileOf('p-1');
  const text = folder.files.get(name) ?? '';
  folder.before.read = () => {
    folder.files.delete(name);
    folder.before.read = () => {};
  };
  return { ...all, name, text };
}

it('waits for a file that another program is putting in its place', async () => {
  const { folder, library, sync, name, text } = await takenAway();
  const takeAway = folder.before.read;
  folder.before.read = (read) => {
    takeAway(read);
    folder.before.read = () => folder.files.set(name, text.replace('\none\n', '\nthere\none\n'));
  };
  expect(await sync()).toMatchObject({ written: 1, taken: 1, gone: 0 });
  const note = 'there\none\ntwo\nthree\nhere';
  expect((await paperView(library, 'p-1'))?.notes).toMatchObject([{ text: note }]);
  expect(folder.files.get(name)).toContain(note);
});

it('writes none anew that was moved meanwhile, and finds it the next time', async () => {
  const { folder, sync, name, text } = await takenAway();
  const report = await sync();
  expect(report).toMatchObject({ written: 0, taken: 0, gone: 0 });
  expect(report.problems).toEqual([{ name, words: expect.stringContaining('being changed') }]);
  folder.files.set('sub/Ants.md', text);
  expect(await sync()).toMatchObject({ written: 1, problemCount: 0 });
  expect([...folder.files.keys()]).toEqual(['sub/Ants.md']);
});
