// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { chosenFolder, droppedFolder } from '../../../../src/renderer/import/markdown-in.ts';

const fileAt = (path: string): File =>
  Object.defineProperty(new File(['x'], path.split('/').at(-1) ?? ''), 'webkitRelativePath', {
    value: path,
  });

type Tree = { readonly [name: string]: Tree | null };

const fileEntry = (name: string) => ({
  isFile: true,
  isDirectory: false,
  name,
  file: (to: (file: File) => void) => to(new File(['x'], name)),
});

const folderOf = (name: string, tree: Tree): FileSystemDirectoryEntry =>
  folderWith(
    name,
    Object.entries(tree).map(([each, within]) =>
      within === null ? fileEntry(each) : folderOf(each, within),
    ),
  );

/** A folder as a browser tells it, which gives its entries two at a time. */
function folderWith(name: string, entries: readonly unknown[]): FileSystemDirectoryEntry {
  const createReader = () => {
    let from = 0;
    return {
      readEntries: (to: (some: readonly unknown[]) => void) => {
        from += 2;
        to(entries.slice(from - 2, from));
      },
    };
  };
  return {
    isFile: false,
    isDirectory: true,
    name,
    createReader,
  } as unknown as FileSystemDirectoryEntry;
}

const TREE = {
  'a.md': null,
  'b.txt': null,
  '.hidden.md': null,
  '.obsidian': { 'c.md': null },
  sub: { 'd.MD': null, 'e.markdown': null, deeper: { 'f.md': null } },
};

test('of a folder the Markdown is taken, with that of folders in it, but not what is hidden', async () => {
  const paths = [
    'a.md',
    'b.txt',
    '.hidden.md',
    '.obsidian/c.md',
    'sub/d.MD',
    'sub/e.markdown',
    'sub/deeper/f.md',
  ];
  const taken = [
    'papers/a.md',
    'papers/sub/d.MD',
    'papers/sub/e.markdown',
    'papers/sub/deeper/f.md',
  ];
  const chosen = chosenFolder(paths.map((path) => fileAt(`papers/${path}`)));
  expect(chosen.files.map(({ name }) => name)).toEqual(taken);
  const dropped = await droppedFolder(folderOf('papers', TREE));
  expect(dropped.files.map(({ name }) => name)).toEqual(taken);
  expect([chosen.problems, dropped.problems]).toEqual([[], []]);
});

test('a folder without any, or that cannot be read, is told', async () => {
  expect(await droppedFolder(folderOf('empty', { 'a.txt': null }))).toEqual({
    files: [],
    problems: ['The folder “empty” has no Markdown files to be imported.'],
  });
  expect(await droppedFolder(lockedFolder('gone'))).toEqual({
    files: [],
    problems: ['The folder “gone” cannot be read.'],
  });
});

/** A folder that gives no entries. */
const lockedFolder = (name: string): FileSystemDirectoryEntry => ({
  ...folderOf(name, {}),
  createReader: () =>
    ({
      readEntries: (_: unknown, no: () => void) => no(),
    }) as unknown as FileSystemDirectoryReader,
});

test('of a folder the rest is taken where some in it cannot be read, which are told', async () => {
  const locked = Array.from({ length: 12 }, (_, at) => lockedFolder(`locked ${at}`));
  const { files, problems } = await droppedFolder(
    folderWith('papers', [...locked, fileEntry('a.md')]),
  );
  expect(files.map(({ name }) => name)).toEqual(['papers/a.md']);
  expect(problems).toHaveLength(11);
  expect(problems[1]).toBe('The folder “papers/locked 1” cannot be read.');
  expect(problems[10]).toBe('2 more folders in “papers” cannot be read.');
  expect((await droppedFolder(folderWith('papers', locked.slice(0, 1)))).problems).toEqual([
    'The folder “papers/locked 0” cannot be read.',
  ]);
});

test('folders within folders without end are left off, and told', async () => {
  let tree: Tree = { 'deep.md': null };
  for (let depth = 0; depth < 30; depth += 1) tree = { 'a.md': null, more: tree };
  const { files, problems } = await droppedFolder(folderOf('deep', tree));
  expect(files).toHaveLength(20);
  expect(problems).toEqual([
    'The folder “deep” has more than 20,000 files or folders within folders, of which the first are read.',
  ]);
});
