import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ExportFormat } from '../../../../src/domain/export/export-format.ts';
import { failure, success } from '../../../../src/domain/outcome.ts';
import { openExports } from '../../../../src/library/export/exports.ts';
import type { Library } from '../../../../src/library/library.ts';
import type { Vault } from '../../../../src/library/vault-in-time.ts';
import type { ExportView } from '../../../../src/preload/export-types.ts';
import { emptyMachine } from '../empty-machine.ts';
import { fakeVault } from '../fake-vault.ts';
import { acting, opened } from '../opened.ts';
import { bundleOf, paper } from '../papers.ts';

const ALL = { kind: 'all' } as const;
const sorted = (text: string, direction: 'ascending' | 'descending' = 'ascending') => ({
  text,
  sort: { by: 'title', direction } as const,
});

/** Notes so long that a part is sent long before the end. */
const LONG = (['n-0', 'n-1'] as const).map(
  (note) => ({ kind: 'write-note', note, text: 'x'.repeat(900_000) }) as const,
);

type Part = Parameters<Vault['writeExport']>[0];

beforeEach(emptyMachine);

/** A library of papers titled by their numbers, and exports of it. */
async function begun(count = 3) {
  const fake = fakeVault();
  const papers = Array.from({ length: count }, (_, at) =>
    paper(`p-${at}`, { title: `Title ${String(at).padStart(4, '0')}` }),
  );
  const library = await opened({ vault: fake.vault, bundle: bundleOf(papers) });
  return { ...fake, library, exports: library.exports };
}

const titlesIn = (parts: readonly string[] | undefined) =>
  Array.from((parts ?? []).join('').matchAll(/title = \{+(Title \d+)/g), ([, title]) => title);

describe('what is exported', () => {
  test('is all there is, in the order of the page', async () => {
    const { exports, exporting } = await begun(3);
    expect(await exports.begin({ format: 'bibtex', of: ALL })).toEqual(
      success({ papers: 3, file: 'papers.txt' }),
    );
    expect(titlesIn(exporting.files.get('papers.txt'))).toEqual([
      'Title 0000',
      'Title 0001',
      'Title 0002',
    ]);
  });

  test('is what a query lists, in its order', async () => {
    const { exports, exporting, library } = await begun(3);
    await acting(library, [{ kind: 'set-status', papers: ['p-0', 'p-2'], status: 'read' }]);
    const query = sorted('status:read', 'descending');
    await exports.begin({ format: 'bibtex', of: { kind: 'query', query } });
    expect(titlesIn(exporting.files.get('papers.txt'))).toEqual(['Title 0002', 'Title 0000']);
  });

  test('is some papers, in the order of the list, and none of them twice', async () => {
    const { exports, exporting } = await begun(4);
    const papers = ['p-1', 'p-3', 'p-1', 'p-0'] as const;
    const of = { kind: 'papers', papers, query: sorted('', 'descending') } as const;
    expect(await exports.begin({ format: 'bibtex', of })).toMatchObject({ value: { papers: 3 } });
    expect(titlesIn(exporting.files.get('papers.txt'))).toEqual([
      'Title 0003',
      'Title 0001',
      'Title 0000',
    ]);
  });

  test('leaves out papers that are gone', async () => {
    const { exports } = await begun(2);
    const of = { kind: 'papers', papers: ['p-1', 'p-gone'], query: sorted('') } as const;
    expect(await exports.begin({ format: 'ris', of })).toMatchObject({ value: { papers: 1 } });
  });

  test('is whole where it is read in several slices', async () => {
    const { exports, exporting } = await begun(1203);
    await exports.begin({ format: 'bibtex', of: ALL });
    const titles = titlesIn(exporting.files.get('papers.txt'));
    expect(titles).toHaveLength(1203);
    expect(titles.at(-1)).toBe('Title 1202');
  });

  test('is of one moment', async () => {
    const { exports, exporting, library, vault } = await begun(3);
    await acting(library, LONG);
    const change = vi.fn(() =>
      acting(library, [{ kind: 'set-status', papers: ['p-2'], status: 'read' }]),
    );
    Object.assign(vault, {
      writeExport: async (input: Part) => {
        await change();
        return exporting.methods.writeExport(input);
      },
    });
    await exports.begin({ format: 'bibtex', of: ALL });
    expect(change.mock.calls.length).toBeGreaterThan(1);
    const text = exporting.files.get('papers.txt')?.join('');
    expect(text).toContain('Title 0002');
    expect(text).not.toContain('readstatus');
  });
});

describe('an export is refused', () => {
  test('without papers, and no file is asked for', async () => {
    const { exports, exporting } = await begun();
    const of = { kind: 'query', query: sorted('status:read') } as const;
    expect(await exports.begin({ format: 'ris', of })).toEqual(
      failure('refused', 'There are no papers to export.'),
    );
    expect(exporting.state.open).toBeNull();
  });

  test('as a PDF of too many papers', async () => {
    const { exports } = await begun(2001);
    expect(await exports.begin({ format: 'pdf', of: ALL })).toEqual(
      failure(
        'refused',
        'A PDF can have at most 2,000 papers, and these are 2,001. Export fewer, or an HTML reading report.',
      ),
    );
  });

  test('while another is under way', async () => {
    const { exports, vault } = await begun();
    let choose: ((name: null) => void) | undefined;
    const choosing = new Promise<null>((resolve) => {
      choose = resolve;
    });
    Object.assign(vault, { beginExport: () => choosing.then(success) });
    const first = exports.begin({ format: 'ris', of: ALL });
    expect(await exports.begin({ format: 'ris', of: ALL })).toEqual(
      failure('refused', 'Another export is still under way.'),
    );
    choose?.(null);
    expect(await first).toEqual(success(null));
    Object.assign(vault, fakeVault().exporting.methods);
    expect(await exports.begin({ format: 'ris', of: ALL })).toMatchObject({ ok: true });
  });
});

test('where no file is chosen nothing is written', async () => {
  const { exports, exporting } = await begun();
  exporting.state.name = null;
  expect(await exports.begin({ format: 'csv', of: ALL })).toEqual(success(null));
  expect(exports.view()).toBeNull();
});

describe('it is told', () => {
  /** What is told of an export of 1,700 papers, by a clock that goes on as it is asked. */
  async function watched(format: ExportFormat) {
    const fake = await begun(1700);
    const seen: (ExportView | null)[] = [];
    const exports = openExports(
      () => fake.library,
      fake.vault,
      () => 0,
      () => {
        seen.push(exports.view());
      },
    );
    let time = 1000;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 0.8));
    await exports.begin({ format, of: ALL });
    vi.restoreAllMocks();
    return seen;
  }

  test('how far it has come, and how long it will still take', async () => {
    const seen = await watched('bibtex');
    expect(seen[0]).toEqual({ phase: 'choosing', done: 0, total: 1700, secondsLeft: null });
    expect(seen[1]).toMatchObject({ phase: 'writing', done: 0 });
    const writing = seen.filter((view) => view?.phase === 'writing');
    const done = writing.map((view) => view?.done ?? -1);
    expect(done).toEqual([...new Set(done)].toSorted((one, other) => one - other));
    expect(done.length).toBeGreaterThan(3);
    expect(done.at(-1)).toBeGreaterThan(1000);
    expect(writing.at(1)?.secondsLeft).toBeNull();
    expect(writing.at(-1)?.secondsLeft).toBeGreaterThan(0);
    expect(seen.at(-2)).toMatchObject({ phase: 'ending' });
    expect(seen.at(-1)).toBeNull();
  });
});

describe('an export that is stopped', () => {
  test('leaves no file, and another can begin', async () => {
    const { exports, exporting, vault, library } = await begun(1100);
    const stopping = vi.fn(async (input: Part) => {
      await exports.cancel();
      return exporting.methods.writeExport(input);
    });
    Object.assign(vault, { writeExport: stopping });
    await acting(library, LONG);
    expect(await exports.begin({ format: 'bibtex', of: ALL })).toEqual(success(null));
    expect(stopping).toHaveBeenCalledOnce();
    expect(exporting.files.size).toBe(0);
    expect(exports.view()).toBeNull();
    Object.assign(vault, exporting.methods);
    expect(await exports.begin({ format: 'bibtex', of: ALL })).toMatchObject({ ok: true });
  });

  test('while its file is being ended is none, too', async () => {
    const { exports, exporting, vault } = await begun();
    Object.assign(vault, {
      endExport: async () => {
        await exports.cancel();
        return failure('not-saved', 'It was called off.');
      },
    });
    expect(await exports.begin({ format: 'pdf', of: ALL })).toEqual(success(null));
    expect(exporting.files.size).toBe(0);
  });

  test('at the moment it is there is done all the same', async () => {
    const { exports, exporting, vault } = await begun();
    Object.assign(vault, {
      endExport: async () => {
        const ended = await exporting.methods.endExport({});
        await exports.cancel();
        return ended;
      },
    });
    expect(await exports.begin({ format: 'ris', of: ALL })).toMatchObject({ value: { papers: 3 } });
  });

  test('before a file was chosen writes to none', async () => {
    const { exports, exporting, vault } = await begun();
    Object.assign(vault, {
      beginExport: async (input: Parameters<Vault['beginExport']>[0]) => {
        await exports.cancel();
        return exporting.methods.beginExport(input);
      },
    });
    expect(await exports.begin({ format: 'ris', of: ALL })).toEqual(success(null));
    expect(exporting.state.open).toBeNull();
  });

  test('is none where none is under way', async () => {
    const { exports, exporting } = await begun();
    expect(await exports.cancel()).toEqual(success(null));
    expect(exporting.state.drops).toBe(0);
  });
});

describe('what fails is told, and dropped', () => {
  test.each(['beginExport', 'writeExport', 'endExport'] as const)('%s', async (name) => {
    const { exports, exporting, vault } = await begun();
    const full = failure('not-saved', '“papers.txt” was not written. The disk is full.');
    Object.assign(vault, { [name]: async () => full });
    expect(await exports.begin({ format: 'csl-json', of: ALL })).toEqual(full);
    expect(exporting.state.drops).toBe(1);
    Object.assign(vault, exporting.methods);
    expect(await exports.begin({ format: 'csl-json', of: ALL })).toMatchObject({ ok: true });
  });

  test('papers that cannot be read', async () => {
    const { library, vault, exporting } = await begun();
    const broken: Library = {
      ...library,
      referencesOf: () => Promise.reject(new Error('Damaged.')),
    };
    const exports = openExports(
      () => broken,
      vault,
      Date.now,
      () => undefined,
    );
    expect(await exports.begin({ format: 'csv', of: ALL })).toEqual(
      failure('not-saved', 'The papers could not be read. The library’s storage failed: Damaged.'),
    );
    expect(exporting.state.drops).toBe(1);
  });
});
