import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import {
  createExportFile,
  isBesideName,
  pathBeside,
  placeOf,
} from '../../../../src/main/export/export-file.ts';
import { takeDisk, watchDisk } from '../../../torture/disk/watched-disk.ts';
import { emptyFolder } from '../vault/samples.ts';

afterEach(() => watchDisk(null));

const begun = async (path: string) => createExportFile(path, pathBeside(path));

const OLD = 'what was there';
const NEW = ['some words ', 'and ünusual ones', Buffer.from('!')];

async function written(path: string): Promise<void> {
  const file = await begun(path);
  try {
    for (const part of NEW) await file.write(part);
    await file.finish();
  } catch (error) {
    await file.drop();
    throw error;
  }
}

describe('a file', () => {
  test('is written anew, and what was there is there until it is whole', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'a.bib');
    await writeFile(path, OLD);
    const file = await begun(path);
    for (const part of NEW) await file.write(part);
    expect(await readFile(path, 'utf8')).toBe(OLD);
    await file.finish();
    expect(await readFile(path, 'utf8')).toBe('some words and ünusual ones!');
    expect(await readdir(folder)).toEqual(['a.bib']);
  });

  test('that is dropped leaves what was there, and nothing beside it', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'a.bib');
    await writeFile(path, OLD);
    const file = await begun(path);
    await file.write('new');
    await file.drop();
    await file.drop();
    expect(await readFile(path, 'utf8')).toBe(OLD);
    expect(await readdir(folder)).toEqual(['a.bib']);
  });

  test('is not taken away by being dropped once it is there', async () => {
    const path = join(await emptyFolder(), 'a.bib');
    const file = await begun(path);
    await file.write('new');
    await file.finish();
    await file.drop();
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  test('keeps the rights of the one it replaces', async () => {
    const path = join(await emptyFolder(), 'a.bib');
    await writeFile(path, OLD);
    await chmod(path, 0o600);
    await written(path);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('cannot stand in the place of a folder', async () => {
    const path = join(await emptyFolder(), 'a.bib');
    await mkdir(path);
    await expect(begun(path)).rejects.toMatchObject({ code: 'EISDIR' });
  });

  test('is the one that a link leads to', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'real.bib'), OLD);
    await symlink(join(folder, 'real.bib'), join(folder, 'link.bib'));
    expect(await placeOf(join(folder, 'link.bib'))).toBe(join(folder, 'real.bib'));
    expect(await placeOf(join(folder, 'new.bib'))).toBe(join(folder, 'new.bib'));
  });

  test('has a short name beside its place, by which it is known', async () => {
    const name = basename(pathBeside('/in/here/a.bib'));
    expect(isBesideName(name)).toBe(true);
    expect(isBesideName('a.bib')).toBe(false);
    expect(pathBeside('/in/here/a.bib')).not.toBe(pathBeside('/in/here/a.bib'));
  });
});

/** How many calls of the disk writing takes. */
async function callsOfWriting(): Promise<readonly string[]> {
  const folder = await emptyFolder();
  const names: string[] = [];
  watchDisk({
    folder,
    before: ({ name, path }) => {
      if (path.endsWith('.part')) names.push(name);
      return undefined;
    },
  });
  await written(join(folder, 'a.bib'));
  watchDisk(null);
  return names;
}

test('whichever call of the disk fails, the file is the old one or the new, and alone', async () => {
  onTestFinished(takeDisk());
  const names = await callsOfWriting();
  expect(names).toEqual(['open', 'writeFile', 'writeFile', 'writeFile', 'sync', 'close', 'rename']);
  for (const [at, name] of names.entries())
    for (const done of [false, true]) {
      const folder = await emptyFolder();
      const path = join(folder, 'a.bib');
      await writeFile(path, OLD);
      let calls = 0;
      watchDisk({
        folder,
        before: (call) => {
          if (!call.path.endsWith('.part')) return undefined;
          calls += 1;
          const error = Object.assign(new Error('planted'), { code: 'EIO' });
          // A file that could not be closed is closed nevertheless.
          return calls === at + 1 ? { error, done: done || name === 'close' } : undefined;
        },
      });
      await expect(written(path), name).rejects.toMatchObject({ code: 'EIO' });
      watchDisk(null);
      const isNew = name === 'rename' && done;
      expect(await readFile(path, 'utf8'), name).toBe(isNew ? NEW.join('') : OLD);
      // What was made although that was not told is beyond reach.
      if (!(name === 'open' && done)) expect(await readdir(folder), name).toEqual(['a.bib']);
    }
});
