import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { failure, success } from '../../../../src/domain/outcome.ts';
import { exportHandlers } from '../../../../src/main/export/export-handlers.ts';
import type { ExportSystem } from '../../../../src/main/export/open-export.ts';
import { takeDisk, watchDisk } from '../../../torture/disk/watched-disk.ts';
import { emptyFolder } from '../vault/samples.ts';

const MEBIBYTE = 1024 * 1024;
const PDF = Buffer.from('%PDF-1.7 pages');

afterEach(() => watchDisk(null));

/** Exports to `refs.bib` in a folder of its own. */
async function exporting(given: Partial<ExportSystem> = {}) {
  const [data, place] = [await emptyFolder(), await emptyFolder()];
  const path = join(place, 'refs.bib');
  const system: ExportSystem = {
    pick: async () => path,
    print: async () => success(PDF),
    free: async () => 1000 * MEBIBYTE,
    ...given,
  };
  const { handlers, close } = exportHandlers(data, system);
  return { ...handlers, close, data, place, path };
}

const OLD = 'what was there';
const BEGIN = { format: 'bibtex' } as const;
const PRINT = { format: 'pdf' } as const;
const none = failure('refused', 'No export is under way.');

test('what is written is in the file that was chosen once it is ended', async () => {
  const { beginExport, writeExport, endExport, path, place, data } = await exporting();
  expect(await beginExport(BEGIN)).toEqual(success('refs.bib'));
  expect(await writeExport({ text: 'one ' })).toEqual(success(null));
  expect(await writeExport({ text: 'twö' })).toEqual(success(null));
  expect(await readdir(place)).not.toContain('refs.bib');
  expect(await endExport({})).toEqual(success(null));
  expect(await readFile(path, 'utf8')).toBe('one twö');
  expect(await readdir(place)).toEqual(['refs.bib']);
  expect(await readdir(data)).toEqual([]);
});

test('where none is under way there is nothing to write to', async () => {
  const { writeExport, endExport, dropExport, beginExport } = await exporting({
    pick: async () => null,
  });
  expect(await beginExport(BEGIN)).toEqual(success(null));
  expect(await writeExport({ text: 'a' })).toEqual(none);
  expect(await endExport({})).toEqual(none);
  expect(await dropExport({})).toEqual(success(null));
});

describe('what was there before is there still', () => {
  test('where it is dropped', async () => {
    const { beginExport, writeExport, dropExport, endExport, path, place, data } =
      await exporting();
    await writeFile(path, OLD);
    await beginExport(BEGIN);
    await writeExport({ text: 'new' });
    expect(await dropExport({})).toEqual(success(null));
    expect(await endExport({})).toEqual(none);
    expect(await readFile(path, 'utf8')).toBe(OLD);
    expect(await readdir(place)).toEqual(['refs.bib']);
    expect(await readdir(data)).toEqual([]);
  });

  test('where the app quits', async () => {
    const { beginExport, writeExport, close, path, place } = await exporting();
    await writeFile(path, OLD);
    await beginExport(BEGIN);
    await writeExport({ text: 'new' });
    await close();
    expect(await readFile(path, 'utf8')).toBe(OLD);
    expect(await readdir(place)).toEqual(['refs.bib']);
  });

  test('where another is begun in its place', async () => {
    const { beginExport, writeExport, endExport, path, place } = await exporting();
    await beginExport(BEGIN);
    await writeExport({ text: 'first' });
    await beginExport(BEGIN);
    await writeExport({ text: 'second' });
    await endExport({});
    expect(await readFile(path, 'utf8')).toBe('second');
    expect(await readdir(place)).toEqual(['refs.bib']);
  });

  test.each([
    ['writeFile', 'ENOSPC', 'The disk is full. Free some space on it, or choose another disk.'],
    ['sync', 'EIO', 'The disk reports an error.'],
    ['rename', 'EBUSY', 'Another program has the file open. Close it there, then try again.'],
  ])('where the disk refuses to %s with %s, which is told', async (name, code, why) => {
    const { beginExport, writeExport, endExport, path, place, data } = await exporting();
    await writeFile(path, OLD);
    onTestFinished(takeDisk());
    watchDisk({
      folder: place,
      before: (call) =>
        call.name === name ? { error: Object.assign(new Error('planted'), { code }) } : undefined,
    });
    await beginExport(BEGIN);
    const written = await writeExport({ text: 'new' });
    const ended = written.ok ? await endExport({}) : written;
    expect(ended).toEqual(failure('not-saved', `“refs.bib” was not written. ${why}`));
    expect(await endExport({})).toEqual(none);
    expect(await readFile(path, 'utf8')).toBe(OLD);
    expect(await readdir(place)).toEqual(['refs.bib']);
    expect(await readdir(data)).toEqual([]);
    // Once there is room again it works.
    watchDisk(null);
    await beginExport(BEGIN);
    await writeExport({ text: 'new' });
    expect(await endExport({})).toEqual(success(null));
    expect(await readFile(path, 'utf8')).toBe('new');
  });
});

test('as much of the disk with the library stays free as that needs', async () => {
  let free = 65 * MEBIBYTE;
  const { beginExport, writeExport, place } = await exporting({ free: async () => free });
  await beginExport(BEGIN);
  expect(await writeExport({ text: 'x'.repeat(MEBIBYTE) })).toEqual(success(null));
  free = 64 * MEBIBYTE;
  expect(await writeExport({ text: 'x' })).toEqual(
    failure(
      'not-saved',
      '“refs.bib” was not written. The disk with your library is full: 63 MB are free, 64 MB are needed. Free some space on it, then try again.',
    ),
  );
  expect(await readdir(place)).toEqual([]);
});

describe('a file is not begun', () => {
  test('where a folder is gone', async () => {
    const { beginExport } = await exporting({ pick: async () => '/nowhere/at/all/refs.bib' });
    expect(await beginExport(BEGIN)).toEqual(
      failure(
        'not-saved',
        '“refs.bib” was not written. The folder is not there. If it is on a disk of its own, plug that in.',
      ),
    );
  });

  test('among the app’s own, not even by a link', async () => {
    const data = await emptyFolder();
    const link = join(await emptyFolder(), 'link');
    await mkdir(join(data, 'journal'));
    await symlink(join(data, 'journal'), link);
    const chosen = [join(data, '000001.log'), join(link, '000001.log')];
    for (const path of chosen) {
      const { handlers } = exportHandlers(data, {
        pick: async () => path,
        print: async () => success(PDF),
      });
      expect(await handlers.beginExport(BEGIN)).toMatchObject({
        failure: { message: expect.stringContaining('the app’s own data folder') },
      });
    }
    expect(await readdir(data)).toEqual(['journal']);
  });

  test('while another is chosen', async () => {
    let choose: (path: null) => void = () => undefined;
    const { beginExport } = await exporting({
      pick: () =>
        new Promise((resolve) => {
          choose = resolve;
        }),
    });
    const first = beginExport(BEGIN);
    await vi.waitFor(() => expect(choose.length).toBe(1));
    expect(await beginExport(BEGIN)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    choose(null);
    expect(await first).toEqual(success(null));
  });

  test('that was dropped before it was chosen', async () => {
    const given = await exporting();
    const other = await exporting({
      pick: async () => {
        await other.dropExport({});
        return given.path;
      },
    });
    expect(await other.beginExport(BEGIN)).toEqual(success(null));
    expect(await readdir(given.place)).toEqual([]);
  });
});

describe('a PDF', () => {
  test('is printed from a document that is gone afterwards', async () => {
    const print = vi.fn(async (document: string) => {
      expect(await readFile(document, 'utf8')).toBe('<p>report</p>');
      return success(PDF);
    });
    const { beginExport, writeExport, endExport, path, data } = await exporting({ print });
    await beginExport(PRINT);
    await writeExport({ text: '<p>report</p>' });
    expect(await endExport({})).toEqual(success(null));
    expect(await readFile(path)).toEqual(PDF);
    expect(print).toHaveBeenCalledOnce();
    expect(await readdir(data)).toEqual([]);
  });

  test('that cannot be printed leaves what was there', async () => {
    const { beginExport, endExport, path, place, data } = await exporting({
      print: async () => failure('not-saved', 'There was not enough memory.'),
    });
    await writeFile(path, OLD);
    await beginExport(PRINT);
    expect(await endExport({})).toEqual(
      failure('not-saved', '“refs.bib” was not written. There was not enough memory.'),
    );
    expect(await readFile(path, 'utf8')).toBe(OLD);
    expect(await readdir(place)).toEqual(['refs.bib']);
    expect(await readdir(data)).toEqual([]);
  });

  test('is called off in the midst of being printed', async () => {
    const print = vi.fn<ExportSystem['print']>(
      (_document, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve(failure('refused', 'Called off.')));
        }),
    );
    const { beginExport, endExport, dropExport, place, data } = await exporting({ print });
    await beginExport(PRINT);
    const ending = endExport({});
    await vi.waitFor(() => expect(print).toHaveBeenCalled());
    await dropExport({});
    expect(await ending).toMatchObject({ ok: false });
    expect(await readdir(place)).toEqual([]);
    expect(await readdir(data)).toEqual([]);
  });

  test('that is called off before is not printed', async () => {
    const print = vi.fn(async () => success(PDF));
    const { beginExport, endExport, dropExport, place } = await exporting({ print });
    await beginExport(PRINT);
    const ending = endExport({});
    await dropExport({});
    expect(await ending).toMatchObject({ ok: false });
    expect(print).not.toHaveBeenCalled();
    expect(await readdir(place)).toEqual([]);
  });
});
