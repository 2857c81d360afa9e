import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { openMarkdownFolder } from '../../../../src/main/markdown/markdown-folder.ts';
import type { Call } from '../../../torture/disk/call.ts';
import { takeDisk, watchDisk } from '../../../torture/disk/watched-disk.ts';
import { valueIn } from '../../library/import/imported.ts';
import { chosen, data, failing, inFolder, opened, root } from './chosen-folder.ts';

describe('the folder', () => {
  it('is kept with what gets a file, and nothing is in the way of what else is in it', async () => {
    writeFileSync(inFolder('Mine.md'), 'mine');
    writeFileSync(inFolder('mine.txt'), 'mine');
    mkdirSync(inFolder('.obsidian'));
    writeFileSync(inFolder('.obsidian/hidden.md'), 'x');
    mkdirSync(inFolder('a'));
    writeFileSync(inFolder('a/b.md'), 'x');
    symlinkSync(data(), inFolder('link'));
    symlinkSync(inFolder('Mine.md'), inFolder('link.md'));
    writeFileSync(join(data(), 'secret.md'), 'x');
    const { found } = await opened();
    expect(found).toEqual({
      folder: chosen(),
      files: ['Mine.md', 'a/b.md'],
      unread: [],
      known: [],
    });
    const again = openMarkdownFolder(data());
    expect(valueIn(await again.chosen.state())).toEqual({ folder: chosen(), papers: 'all' });
    valueIn(await again.handlers.openMarkdown({ papers: 'own' }));
    expect(valueIn(await again.chosen.state())?.papers).toBe('own');
    expect(readFileSync(inFolder('Mine.md'), 'utf8')).toBe('mine');
  });

  test.each([
    ['the data folder', () => data(), 'It lies in the app’s own data folder'],
    ['a folder that is gone', () => join(root(), 'gone'), 'The folder does not exist any more.'],
    ['a file', () => join(root(), 'file'), 'It is a file, not a folder.'],
  ])('is not %s', async (_, folder, words) => {
    writeFileSync(join(root(), 'file'), '');
    const { chosen: choice } = openMarkdownFolder(data());
    const outcome = await choice.choose(folder());
    expect(!outcome.ok && outcome.failure.message).toContain(words);
    expect(valueIn(await choice.state())).toBeNull();
  });

  it.skipIf(process.platform === 'win32')('has files with signs that Windows forbids', async () => {
    const name = 'Ants: a \\ survey.md';
    writeFileSync(inFolder(name), 'x');
    const { found, read, write } = await opened();
    expect(found.files).toEqual([name]);
    expect((await read(name))?.text).toBe('x');
    expect((await write(name, 'y', 'x'))?.is).toBe('written');
    expect(readdirSync(chosen())).toEqual([name]);
  });

  it('is read but for the folders in it that cannot be, which are told', async () => {
    for (const name of ['a', 'a/locked', 'gone', 'z']) mkdirSync(inFolder(name));
    for (const name of ['a/a.md', 'a/locked/b.md', 'z/c.md']) writeFileSync(inFolder(name), 'x');
    failing('readdir', { [inFolder('a/locked')]: 'EACCES', [inFolder('gone')]: 'ENOENT' });
    const { found } = await opened();
    expect(found.files).toEqual(['a/a.md', 'z/c.md']);
    expect(found.unread).toEqual([
      { name: 'a/locked', words: 'The app may not read it.' },
      { name: 'gone', words: 'It was moved or deleted while it was being read.' },
    ]);
  });

  it('is told where it is gone', async () => {
    const { handlers } = await opened();
    rmSync(chosen(), { recursive: true });
    const outcome = await handlers.openMarkdown({ papers: 'all' });
    expect(!outcome.ok && outcome.failure.message).toContain('plug that in');
  });
});

describe('a file', () => {
  it('is written whole, only where it is still as expected', async () => {
    const { write, read } = await opened();
    expect(await write('a.md', 'one')).toEqual({ is: 'written', problem: '' });
    expect(await write('a.md', 'two')).toEqual({ is: 'changed', problem: '' });
    expect(await write('a.md', 'two', 'other')).toEqual({ is: 'changed', problem: '' });
    expect(await read('a.md')).toMatchObject({ text: 'one' });
    expect(await write('a.md', 'two', 'one')).toEqual({ is: 'written', problem: '' });
    expect(readFileSync(inFolder('a.md'), 'utf8')).toBe('two');
    expect(await write('b.md', 'two', 'one')).toEqual({ is: 'changed', problem: '' });
    expect(readdirSync(chosen())).toEqual(['a.md']);
  });

  it.skipIf(process.platform === 'win32')(
    'keeps its rights, as it is on its way to its name',
    async () => {
      const { write } = await opened();
      for (const [name, rights] of [
        ['private.md', 0o600],
        ['common.md', 0o666],
      ] as const) {
        writeFileSync(inFolder(name), 'one');
        chmodSync(inFolder(name), rights);
        const seen: number[] = [];
        onTestFinished(takeDisk());
        const after = ({ name: call, path }: Call) => {
          if (call === 'writeFile') seen.push(statSync(path).mode & 0o077 & ~rights);
        };
        watchDisk({ folder: chosen(), before: () => undefined, after });
        expect(await write(name, 'two', 'one')).toEqual({ is: 'written', problem: '' });
        expect(seen).toEqual([0]);
        expect(statSync(inFolder(name)).mode & 0o777).toBe(rights);
      }
    },
  );

  it('that is protected against changes stays as it is, which is told', async () => {
    const { write, read } = await opened();
    writeFileSync(inFolder('a.md'), 'one');
    chmodSync(inFolder('a.md'), 0o444);
    const { is, problem = '' } = (await write('a.md', 'two', 'one')) ?? {};
    expect([is, problem.split('.')[0]]).toEqual(['refused', 'It is protected against changes']);
    expect(await read('a.md')).toMatchObject({ text: 'one' });
    expect(readdirSync(chosen())).toEqual(['a.md']);
  });

  it('is compared to the letter, marks of byte order and line ends included', async () => {
    const { write, read } = await opened();
    writeFileSync(inFolder('a.md'), '\ufeffone\r\n');
    expect((await read('a.md'))?.text).toBe('\ufeffone\r\n');
    expect((await write('a.md', 'x', 'one\n'))?.is).toBe('changed');
    expect((await write('a.md', 'x', '\ufeffone\r\n'))?.is).toBe('written');
  });

  test.each([
    '../out.md',
    'a/../../out.md',
    '/tmp/out.md',
    'a//b.md',
    '.hidden.md',
    'a.txt',
    'a\0.md',
  ])('of the path %j is refused', async (name) => {
    const { write, read } = await opened();
    expect((await write(name, 'x'))?.is).toBe('refused');
    expect(await read(name)).toMatchObject({ text: null, problem: 'It lies outside the folder.' });
    expect(existsSync(join(root(), 'out.md'))).toBe(false);
  });

  it('is not reached through a link', async () => {
    writeFileSync(join(data(), 'secret.md'), 'secret');
    symlinkSync(data(), inFolder('out'));
    symlinkSync(join(data(), 'secret.md'), inFolder('link.md'));
    const { write, read } = await opened();
    for (const name of ['out/secret.md', 'link.md']) {
      expect((await read(name))?.text).toBeNull();
      expect((await read(name, true))?.text).toBeNull();
      expect((await read(name))?.problem).not.toBeNull();
      expect((await write(name, 'x', 'secret'))?.is).toBe('refused');
    }
    expect((await write('out/new.md', 'x'))?.is).toBe('refused');
    expect(readFileSync(join(data(), 'secret.md'), 'utf8')).toBe('secret');
  });

  it('has all of its front matter at its head, and not much more', async () => {
    const authors = Array.from({ length: 3000 }, (_, at) => `  - Ada Lovelace ${at}`).join('\n');
    const front = `---\nid: p-1\nauthors:\n${authors}\nstatus: read\n---\n`;
    writeFileSync(inFolder('a.md'), front + 'x'.repeat(4_000_000));
    writeFileSync(inFolder('b.md'), 'x'.repeat(4_000_000));
    const { read } = await opened();
    const head = (await read('a.md', true))?.text ?? '';
    expect(head.startsWith(front)).toBe(true);
    expect(head.length).toBeLessThan(1_000_000);
    expect((await read('b.md', true))?.text).toHaveLength(16 * 1024);
  });

  it('that is not text, or a folder, is told', async () => {
    writeFileSync(inFolder('a.md'), Buffer.of(0x61, 0xff, 0x62));
    mkdirSync(inFolder('b.md'));
    const { read, write } = await opened();
    expect((await read('a.md'))?.problem).toBe('It is not text in UTF-8.');
    expect((await read('a.md', true))?.text).toBe('a\ufffdb');
    expect((await read('b.md'))?.problem).toBe('It is not a file of its own.');
    expect((await write('b.md', 'x'))?.is).toBe('refused');
    expect(await read('c.md')).toEqual({ name: 'c.md', text: null, problem: null });
  });

  it.skipIf(process.getuid?.() === 0)('that may not be read is told', async () => {
    writeFileSync(inFolder('a.md'), 'x');
    chmodSync(inFolder('a.md'), 0);
    const { read, write } = await opened();
    expect((await read('a.md'))?.problem).toBe('The app may not read it.');
    expect((await write('a.md', 'y', 'x'))?.is).toBe('refused');
  });

  it('that a kill left half written is cleared away, and nothing that is not ours', async () => {
    writeFileSync(inFolder('.reading-list-abc123.tmp'), 'half');
    writeFileSync(inFolder('.reading-list-mine.txt'), 'mine');
    writeFileSync(inFolder('a.md.tmp'), 'mine');
    const { write } = await opened();
    await write('a.md', 'x');
    expect(readdirSync(chosen()).toSorted()).toEqual([
      '.reading-list-mine.txt',
      'a.md',
      'a.md.tmp',
    ]);
  });
});

it('clears nothing away where that is refused, and goes on', async () => {
  const left = inFolder('.reading-list-abc123.tmp');
  for (const path of [left, inFolder('a.md')]) writeFileSync(path, 'x');
  failing('rm', { [left]: 'EACCES' });
  expect((await opened()).found.files).toEqual(['a.md']);
});
