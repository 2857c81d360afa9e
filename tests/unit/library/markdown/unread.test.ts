import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { emptyMachine } from '../empty-machine.ts';
import { acting } from '../opened.ts';
import { made } from './made.ts';

beforeEach(emptyMachine);

it('takes no file for deleted or renamed that may be in a folder that cannot be read', async () => {
  const { folder, library, sync } = await made();
  await sync('all');
  const name = folder.fileOf('p-1');
  const text = folder.files.get(name) ?? '';
  folder.files.delete(name);
  folder.files.set('locked/ants.md', text);
  await sync('all');
  folder.locked.add('locked');
  // An older copy outside is not the paper's file, and one last met elsewhere may have been moved in.
  folder.files.set('Copy.md', text.replace('two', 'older'));
  folder.files.delete(folder.fileOf('p-2'));
  await acting(library, [{ kind: 'set-status', papers: ['p-1', 'p-2', 'p-3'], status: 'read' }]);
  const before = [...folder.files.keys()];
  const report = await sync('all');
  expect(report).toMatchObject({ written: 1, taken: 0, gone: 0, unreadCount: 1 });
  expect(report.unread).toEqual([{ name: 'locked', words: 'The app may not read it.' }]);
  expect(report.problems).toEqual([
    {
      name: 'Copy.md',
      words: 'It is about the same paper as “locked/ants.md” and was left alone.',
    },
    { name: 'locked/ants.md', words: expect.stringContaining('may be where the app could not') },
    { name: 'Bees (p-2).md', words: expect.stringContaining('may be where the app could not') },
  ]);
  expect([...folder.files.keys()]).toEqual(before);
  folder.locked.clear();
  folder.files.delete('Copy.md');
  expect(await sync('all')).toMatchObject({ written: 2, gone: 0, problemCount: 0, unreadCount: 0 });
  expect(folder.files.get('locked/ants.md')).toContain('status: read');
});

it('leaves all as it is where all files may be in a folder that cannot be read', async () => {
  const { folder, library, sync } = await made();
  await sync();
  folder.locked.add('locked');
  folder.files.set('locked/ants.md', folder.files.get(folder.fileOf('p-1')) ?? '');
  folder.files.delete('Ants a survey (p-1).md');
  await acting(library, [{ kind: 'set-status', papers: ['p-1'], status: 'read' }]);
  expect(await sync()).toMatchObject({ written: 0, gone: 0, problemCount: 1 });
});

it('takes no file for deleted that may be one that cannot be read under another name', async () => {
  const { folder, library, sync } = await made();
  await sync('all');
  const name = folder.fileOf('p-1');
  folder.files.set('Ants.md', folder.files.get(name) ?? '');
  folder.files.delete(name);
  folder.damaged.add('Ants.md');
  await acting(library, [{ kind: 'set-status', papers: ['p-1'], status: 'read' }]);
  const report = await sync('all');
  expect(report).toMatchObject({ written: 0, gone: 0 });
  expect(report.problems.map(({ name: told }) => told)).toEqual(['Ants.md', name]);
  folder.damaged.clear();
  expect(await sync('all')).toMatchObject({ written: 1, problemCount: 0 });
});

it('does not take a copy for the file of a paper that cannot be read', async () => {
  const { folder, sync } = await made();
  await sync();
  const name = folder.fileOf('p-1');
  folder.files.set('Copy.md', (folder.files.get(name) ?? '').replace('two', 'older'));
  folder.damaged.add(name);
  const report = await sync();
  expect(report).toMatchObject({ written: 0, taken: 0 });
  expect(report.problems.map(({ name: told }) => told)).toEqual(['Copy.md', name]);
});
