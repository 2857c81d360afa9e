import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STORE_VERSION } from '../../src/domain/store-version.ts';
import { type Rows, storedRows } from '../golden/stored-rows.mjs';
import { expect, test } from './app.ts';
import { root } from './launch-electron.ts';
import { parts } from './parts.ts';

const goldenFolder = (version: number) => join(root, `tests/fixtures/golden/store-${version}`);

// What the app has from elsewhere may come in a newer state, and how far the log is, is in the log.
const OWN = [
  'readings',
  'notes',
  'tags',
  'changes',
  'settings',
  'views',
  'highlights',
  'holdings',
  'pairs',
  'records',
  'listings',
];
const KEYS = ['id', 'paper', 'name'];

const keyOf = (row: Rows[string][number]) => JSON.stringify(KEYS.map((key) => row[key]));

/** Rows that hold what was expected, and perhaps fields that came later. */
function expectFields(table: string, found: Rows[string], expected: Rows[string]): void {
  const rows = new Map(found.map((row) => [keyOf(row), row]));
  for (const row of expected)
    expect(rows.get(keyOf(row)), `${table} ${keyOf(row)}`).toMatchObject(row);
}

for (let version = 1; version <= STORE_VERSION; version += 1)
  test(`a folder of store version ${version} opens with all fields equal`, async ({
    launch,
    folder,
  }) => {
    cpSync(join(goldenFolder(version), 'data'), folder, { recursive: true });
    const expected: Rows = JSON.parse(
      readFileSync(join(goldenFolder(version), 'expected.json'), 'utf8'),
    );
    const first = await launch();
    const { page, errors } = first;
    await expect(parts(page).notices).toHaveCount(0);
    const found = await storedRows(page);
    for (const table of OWN) {
      const [rows = [], wanted = []] = [found[table], expected[table]];
      expectFields(table, rows, wanted);
      // A version may know more rows than that one did, but no more of what was written.
      if (table !== 'readings' && table !== 'settings') expect(rows).toHaveLength(wanted.length);
    }
    expectFields('papers', found.papers ?? [], expected.papers ?? []);
    expectFields('abstracts', found.abstracts ?? [], expected.abstracts ?? []);
    expect(found.meta).toContainEqual({
      name: 'head',
      count: expected.changes?.length,
      last: expected.changes?.at(-1)?.id,
    });
    await expect(parts(page).entry('To cite')).toBeVisible();
    await first.close();
    expect(errors).toEqual([]);

    // What it has become is what the next start finds.
    const second = await launch();
    const again = await storedRows(second.page);
    for (const table of OWN.filter((name) => name !== 'settings'))
      expect(again[table], table).toEqual(found[table]);
  });
