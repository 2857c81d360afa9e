import { isDeepStrictEqual } from 'node:util';
import type { Rows } from './stored-rows.mjs';

/** What a person wrote, whatever version keeps it. */
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
const ALL = [...OWN, 'papers', 'abstracts'];

const keyOf = (row: Rows[string][number]) => JSON.stringify([row.id, row.paper, row.name]);

/** What of the rows of an older version is not in those found, with all its fields. */
export function missingFields(found: Rows, expected: Rows): readonly string[] {
  return ALL.flatMap((table) => {
    const rows = new Map(found[table]?.map((row) => [keyOf(row), row]));
    return (expected[table] ?? []).flatMap((row) => {
      const kept = rows.get(keyOf(row));
      return Object.entries(row)
        .filter(([field, value]) => !isDeepStrictEqual(kept?.[field], value))
        .map(([field]) => `${table} ${keyOf(row)}: ${field}`);
    });
  });
}
