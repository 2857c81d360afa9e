// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { PART_LIMIT } from '../../../../src/domain/import/import-item.ts';
import { failure, success } from '../../../../src/domain/outcome.ts';
import type { Incoming } from '../../../../src/renderer/import/incoming.ts';
import { fakeImport, ID } from './fake-import.ts';

beforeEach(() => vi.resetModules());

/** A file of so many bytes, and which of them were read. */
function fileOf(name: string, size: number) {
  const read: (readonly [number, number])[] = [];
  const part: Incoming['part'] = async (from, to) => {
    read.push([from, to]);
    return success(new Uint8Array(Math.max(0, to - from)));
  };
  return { name, size, part, read };
}
const unreadable: Incoming = {
  name: 'folder',
  size: 4096,
  part: async () => failure('refused', '“folder” cannot be read.'),
};

async function setUp() {
  const library = fakeImport();
  const { handOver } = await import('../../../../src/renderer/import/hand-over.ts');
  return {
    library,
    handOver: (files: readonly Incoming[], is = () => true) => handOver(files, is),
  };
}

test('a file is handed over in parts, of which the last says so, and then read', async () => {
  const { library, handOver } = await setUp();
  const large = fileOf('large.bib', 2 * PART_LIMIT + 1);
  expect(await handOver([large])).toEqual({ isReady: true, problems: [] });
  expect(library.parts).toEqual([
    ['large.bib', PART_LIMIT, false],
    ['large.bib', PART_LIMIT, false],
    ['large.bib', 1, true],
  ]);
  expect(large.read).toEqual([
    [0, PART_LIMIT],
    [PART_LIMIT, 2 * PART_LIMIT],
    [2 * PART_LIMIT, 2 * PART_LIMIT + 1],
  ]);
  expect(library.calls.readImport).toHaveBeenCalledExactlyOnceWith({ import: ID });
});

test.each([
  [0, [['a.bib', 0, true]]],
  [7, [['a.bib', 7, true]]],
  [PART_LIMIT, [['a.bib', PART_LIMIT, true]]],
])('a file of %d bytes is one part', async (size, parts) => {
  const { library, handOver } = await setUp();
  await handOver([fileOf('a.bib', size)]);
  expect(library.parts).toEqual(parts);
});

test('files go one after the other, and each part waits for the one before', async () => {
  const { library, handOver } = await setUp();
  let underWay = 0;
  library.done.mockImplementation(async () => {
    underWay += 1;
    expect(underWay).toBe(1);
    await Promise.resolve();
    underWay -= 1;
    return success(null);
  });
  await handOver([fileOf('a.bib', PART_LIMIT + 1), fileOf('a.bib', 1)]);
  expect(library.parts.map(([, length]) => length)).toEqual([PART_LIMIT, 1, 1]);
});

test('a file that ends before it should is handed over as far as it goes', async () => {
  const { library, handOver } = await setUp();
  const short: Incoming = {
    ...fileOf('a.bib', PART_LIMIT * 2),
    part: async (from) => success(new Uint8Array(from === 0 ? 10 : 0)),
  };
  expect(await handOver([short])).toMatchObject({ isReady: true });
  expect(library.parts).toEqual([
    ['a.bib', 10, false],
    ['a.bib', 0, true],
  ]);
});

test('a file that cannot be read is told, and the others are', async () => {
  const { library, handOver } = await setUp();
  expect(await handOver([unreadable, fileOf('a.bib', 1)])).toEqual({
    isReady: true,
    problems: ['“folder” cannot be read.'],
  });
  expect(library.parts).toEqual([['a.bib', 1, true]]);
});

test('where none can be read nothing is left', async () => {
  const { library, handOver } = await setUp();
  expect(await handOver([unreadable])).toMatchObject({ isReady: false });
  expect(library.calls.readImport).not.toHaveBeenCalled();
  expect(library.calls.dropImport).toHaveBeenCalledExactlyOnceWith({ import: ID });
});

test('a file that breaks off in the middle ends all of it', async () => {
  const { library, handOver } = await setUp();
  const broken: Incoming = {
    ...fileOf('a.bib', PART_LIMIT + 1),
    part: async (from) =>
      from === 0 ? success(new Uint8Array(PART_LIMIT)) : failure('refused', 'It is gone.'),
  };
  expect(await handOver([broken, fileOf('b.bib', 1)])).toEqual({
    isReady: false,
    problems: ['It is gone.'],
  });
  expect(library.parts).toEqual([['a.bib', PART_LIMIT, false]]);
  expect(library.calls.dropImport).toHaveBeenCalledOnce();
});

test('what the library refuses is told in its words, and nothing is left', async () => {
  const { library, handOver } = await setUp();
  library.calls.beginImport.mockResolvedValueOnce(failure('refused', 'One is being saved.'));
  expect(await handOver([fileOf('a.bib', 1)])).toEqual({
    isReady: false,
    problems: ['One is being saved.'],
  });
  expect(library.calls.dropImport).not.toHaveBeenCalled();
  library.done.mockResolvedValueOnce(failure('refused', 'It is too large.'));
  expect(await handOver([fileOf('a.bib', 1)])).toEqual({
    isReady: false,
    problems: ['It is too large.'],
  });
  library.calls.readImport.mockResolvedValueOnce(failure('broken', 'It broke.'));
  expect(await handOver([fileOf('a.bib', 1)])).toEqual({ isReady: false, problems: ['It broke.'] });
  expect(library.calls.dropImport).toHaveBeenCalledTimes(2);
});

test('once it is not wanted any more no further part is handed over', async () => {
  const { library, handOver } = await setUp();
  let isWanted = true;
  library.done.mockImplementation(async () => {
    isWanted = false;
    return success(null);
  });
  const handed = await handOver(
    [fileOf('a.bib', PART_LIMIT * 3), fileOf('b.bib', 1)],
    () => isWanted,
  );
  expect(handed).toEqual({ isReady: false, problems: [] });
  expect(library.parts).toHaveLength(1);
  expect(library.calls.readImport).not.toHaveBeenCalled();
  expect(library.calls.dropImport).toHaveBeenCalledExactlyOnceWith({ import: ID });
});
