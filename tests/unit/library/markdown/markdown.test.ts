import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { CONFLICT_LINES } from '../../../../src/domain/markdown-folder/file-conflict.ts';
import { paperView } from '../../../../src/library/views/paper-view.ts';
import { emptyMachine } from '../empty-machine.ts';
import { acting } from '../opened.ts';
import { MARK, made } from './made.ts';

beforeEach(emptyMachine);

const undoLast = { kind: 'undo', group: null, anyway: false } as const;

it('writes a file for each paper with anything of the person’s, or for all, and none twice', async () => {
  const { folder, sync } = await made();
  expect(await sync('own')).toMatchObject({ written: 1, taken: 0, conflictCount: 0 });
  expect([...folder.files.keys()]).toEqual(['Ants a survey (p-1).md']);
  const text = folder.files.get('Ants a survey (p-1).md') ?? '';
  expect(text).toContain('status: reading\ntags:\n  - insects');
  expect(text).toContain('Ants carry ==ten times== their weight.');
  expect(text).toContain('> ten times\n\nReally?');
  expect(text).toContain('## Notes\n<!-- reading-list: note n-1 -->\none\ntwo\nthree\n');
  expect(await sync('all')).toMatchObject({ written: 2 });
  expect(await sync('all')).toMatchObject({ written: 0, taken: 0, gone: 0 });
  expect(folder.writes()).toBe(3);
});

it('takes status, tags, notes and comments as one act, which one undo takes back', async () => {
  const { folder, library, sync, edit } = await made();
  await sync('all');
  edit('p-1', (text) =>
    text
      .replace('status: reading', 'status: read')
      .replace('  - insects', '  - Insects\n  - zoo')
      .replace('\ntwo\n', '\nTWO\n')
      .replace('Really?', 'Indeed.'),
  );
  edit('p-2', (text) => `${text}A new thought.\n`);
  const report = await sync('all');
  expect(report).toMatchObject({ taken: 2, conflictCount: 0, problemCount: 0 });
  const one = await paperView(library, 'p-1');
  expect(one).toMatchObject({
    status: 'read',
    tags: [{ name: 'insects' }, { name: 'zoo' }],
    notes: [{ text: 'one\nTWO\nthree' }],
    highlights: [{ comment: 'Indeed.' }],
  });
  expect((await paperView(library, 'p-2'))?.notes).toMatchObject([{ text: 'A new thought.' }]);
  expect(folder.files.get(folder.fileOf('p-1'))).toMatch(/\nread: \d{4}-/u);
  expect(await sync('all')).toMatchObject({ written: 0, taken: 0 });
  await acting(library, [{ kind: 'undo', group: report.group, anyway: false }]);
  expect(await paperView(library, 'p-1')).toMatchObject({
    status: 'reading',
    tags: [{ name: 'insects' }],
    notes: [{ text: 'one\ntwo\nthree' }],
    highlights: [{ comment: 'Really?' }],
  });
  // What was taken back is taken back in the files, too.
  await sync('all');
  expect(folder.files.get(folder.fileOf('p-1'))).toContain('\ntwo\n');
  expect(folder.files.get(folder.fileOf('p-2'))).not.toContain('A new thought.');
  expect(await sync('all')).toMatchObject({ written: 0, taken: 0 });
});

it('marks a passage with a formula in a file that was written without, edits there included', async () => {
  const { folder, library, sync, edit } = await made('Ants of $m$ carry $m$ ten times.');
  const quote = { exact: 'm ten', prefix: 'Ants of m carry ', suffix: ' times.' };
  await acting(library, [
    {
      kind: 'mark',
      paper: 'p-1',
      highlight: 'h-fedcba9876543210',
      anchor: { part: 'abstract', quote, position: { start: 16, end: 21 } },
      colour: 'blue',
    },
  ]);
  await sync();
  const name = folder.fileOf('p-1');
  const marked = 'Ants of $m$ carry ==$m$ ten times==.';
  expect(folder.files.get(name)).toContain(marked);
  // As it was before formulas were marked.
  const without = (text: string) => text.replace(marked, 'Ants of $m$ carry $m$ ==ten times==.');
  edit('p-1', without);
  const base = folder.bases.get('p-1');
  if (base) folder.bases.set('p-1', { ...base, base: without(base.base) });
  edit('p-1', (text) => text.replace('\ntwo\n', '\nTWO\n'));
  expect(await sync()).toMatchObject({ written: 1, taken: 1, conflictCount: 0 });
  expect(folder.files.get(name)).toContain(marked);
  expect(folder.files.get(name)).toContain('\nTWO\n');
  expect(await sync()).toMatchObject({ written: 0, taken: 0 });
  // What somebody made of the abstract there is theirs.
  edit('p-1', (text) => text.replace('Ants of', 'Bees of'));
  expect(await sync()).toMatchObject({ written: 0, taken: 0, conflictCount: 0 });
});

it('keeps both versions of what both sides changed, and tells it', async () => {
  const { folder, library, sync, edit } = await made();
  await sync();
  edit('p-1', (text) => text.replace('\ntwo\n', '\ntheirs\n').replace('reading\n', 'dropped\n'));
  await acting(library, [
    { kind: 'write-note', note: 'n-1', text: 'one\nours\nthree' },
    { kind: 'set-status', papers: ['p-1'], status: 'read' },
  ]);
  const report = await sync();
  expect(report.conflicts).toEqual([
    {
      name: 'Ants a survey (p-1).md',
      words: 'Both versions of “status” and of a note are in the file.',
    },
  ]);
  const { ours, theirs, end } = CONFLICT_LINES;
  const note = ['one', ours, 'ours', theirs, 'theirs', end, 'three'].join('\n');
  expect(await paperView(library, 'p-1')).toMatchObject({
    status: 'read',
    notes: [{ text: note }],
  });
  const text = folder.files.get(folder.fileOf('p-1'));
  expect(text).toContain('status: read\n');
  expect(text).toContain('conflict-status: dropped');
  expect(await sync()).toMatchObject({ written: 0, taken: 0, conflictCount: 0 });
});

it('leaves in the file what the library does not take', async () => {
  const { folder, library, sync, edit } = await made();
  await sync();
  edit('p-1', (text) =>
    text
      .replace('title: "Ants: a survey"', 'title: Ants by me\nmine: yes')
      .replace('times== their', 'times== all of their')
      .replace('## Notes', 'In between.\n## Notes'),
  );
  const edited = folder.files.get(folder.fileOf('p-1'));
  expect(await sync()).toMatchObject({ written: 0, taken: 0 });
  await acting(library, [
    { kind: 'set-status', papers: ['p-1'], status: 'skimmed' },
    { kind: 'delete-highlight', paper: 'p-1', highlight: MARK },
  ]);
  expect(await sync()).toMatchObject({ written: 1, conflictCount: 0 });
  const text = folder.files.get(folder.fileOf('p-1')) ?? '';
  expect(text).not.toContain('Really?');
  for (const line of ['title: Ants by me', 'mine: yes', 'In between.', 'status: skimmed'])
    expect(text.split('\n')).toContain(line);
  expect(text).toContain('times== all of their');
  expect(edited).toContain('Really?');
});

it('finds a file under another name, and takes a deleted one for no order', async () => {
  const { folder, library, sync } = await made();
  await sync('all');
  const name = folder.fileOf('p-1');
  folder.files.set('reading/My ants.md', (folder.files.get(name) ?? '').replace('two', '2'));
  folder.files.delete(name);
  folder.files.delete(folder.fileOf('p-2'));
  expect(await sync('all')).toMatchObject({ written: 0, taken: 1, gone: 1 });
  expect((await paperView(library, 'p-1'))?.notes).toMatchObject([{ text: 'one\n2\nthree' }]);
  expect(folder.fileOf('p-2')).toBe('');
  await acting(library, [{ kind: 'set-status', papers: ['p-1', 'p-2'], status: 'read' }]);
  expect(await sync('all')).toMatchObject({ written: 2, gone: 0 });
  expect(folder.fileOf('p-1')).toBe('reading/My ants.md');
  expect(folder.fileOf('p-2')).toBe('Bees (p-2).md');
});

it('writes files anew that had one name in two folders', async () => {
  const { folder, library, sync } = await made();
  await sync('all');
  for (const [id, name] of [
    ['p-1', 'a/notes.md'],
    ['p-2', 'b/notes.md'],
  ] as const) {
    const was = folder.fileOf(id);
    folder.files.set(name, folder.files.get(was) ?? '');
    folder.files.delete(was);
  }
  await sync('all');
  for (const name of ['a/notes.md', 'b/notes.md']) folder.files.delete(name);
  await acting(library, [{ kind: 'set-status', papers: ['p-1', 'p-2'], status: 'read' }]);
  expect(await sync('all')).toMatchObject({ written: 2, problemCount: 0 });
  expect([folder.fileOf('p-1'), folder.fileOf('p-2')]).toEqual([
    'Ants a survey (p-1).md',
    'Bees (p-2).md',
  ]);
});

it('does not delete a note or a tag because a file lacks it', async () => {
  const { folder, library, sync, edit } = await made();
  await sync();
  edit('p-1', () => '---\nid: p-1\n---\n');
  expect(await sync()).toMatchObject({ taken: 0 });
  edit('p-1', () => '');
  expect(await sync()).toMatchObject({ taken: 0, gone: 1 });
  expect(await paperView(library, 'p-1')).toMatchObject({
    tags: [{ name: 'insects' }],
    notes: [{ text: 'one\ntwo\nthree' }],
  });
  expect([...folder.files.values()]).toEqual(['']);
});

it('leaves the file of a removed paper, files of others and second ones in place', async () => {
  const { folder, library, sync } = await made();
  await sync('all');
  folder.files.set('Mine.md', '---\ntitle: Mine\n---\nAll mine.');
  folder.files.set('Copy.md', folder.files.get(folder.fileOf('p-1')) ?? '');
  await acting(library, [{ kind: 'remove-papers', papers: ['p-3'] }]);
  const before = new Map(folder.files);
  const report = await sync('all');
  expect(report).toMatchObject({ written: 0, taken: 0, removed: 1, gone: 0 });
  expect(report.problems).toEqual([
    {
      name: 'Copy.md',
      words: 'It is about the same paper as “Ants a survey (p-1).md” and was left alone.',
    },
  ]);
  expect(folder.files).toEqual(before);
});

it.each(['', ' copy', ' (conflicted copy 2026-01-01)'])(
  'takes the copy “%s” for no file of the paper, also in a library that has never met the folder',
  async (added) => {
    const { folder, library, sync } = await made();
    await sync();
    const name = folder.fileOf('p-1');
    const text = folder.files.get(name) ?? '';
    const copy = added === '' ? `A/${name}` : name.replace('.md', `${added}.md`);
    folder.files.set(copy, text.replace('two', 'older'));
    folder.bases.clear();
    expect((await sync()).problems).toEqual([
      { name: copy, words: `It is about the same paper as “${name}” and was left alone.` },
    ]);
    expect((await paperView(library, 'p-1'))?.notes).toMatchObject([{ text: 'one\ntwo\nthree' }]);
  },
);

it('tells a file that cannot be read and leaves it', async () => {
  const { folder, library, sync } = await made();
  await sync();
  folder.damaged.add(folder.fileOf('p-1'));
  await acting(library, [{ kind: 'set-status', papers: ['p-1'], status: 'read' }]);
  const report = await sync();
  expect(report).toMatchObject({ written: 0, problemCount: 1 });
  expect(report.problems[0]?.words).toBe('The app may not read it.');
});

it('reads a file again that was changed before it is written', async () => {
  const { folder, library, sync, edit } = await made();
  await sync();
  await acting(library, [{ kind: 'write-note', note: 'n-1', text: 'one\ntwo\nthree\nfour' }]);
  folder.before.step = (step) => {
    if (step === 'keep') return;
    folder.before.step = () => {};
    edit('p-1', (text) => text.replace('\none\n', '\nzero\none\n'));
  };
  expect(await sync()).toMatchObject({ written: 1, taken: 1 });
  const note = 'zero\none\ntwo\nthree\nfour';
  expect((await paperView(library, 'p-1'))?.notes).toMatchObject([{ text: note }]);
  expect(folder.files.get(folder.fileOf('p-1'))).toContain(`\n${note}\n`);
});

it('refuses where none of the files is there any more', async () => {
  const { folder, library, sync } = await made();
  await sync();
  folder.files.clear();
  const outcome = await library.markdown.sync('own');
  expect(!outcome.ok && outcome.failure.message).toContain('None of the files written before');
  expect(folder.files.size).toBe(0);
});

it('stops when asked, and goes on the next time', async () => {
  const { folder, library, sync } = await made();
  folder.before.step = () => library.markdown.stop();
  expect(await sync('all')).toMatchObject({ isStopped: true });
  expect(library.markdown.view()).toBeNull();
  folder.before.step = () => {};
  await sync('all');
  expect(folder.files.size).toBe(3);
  await acting(library, [undoLast]);
});
