import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import { crc32 } from '../../domain/crc32.ts';

/**
 * Chromium keeps values of more than 64 KiB in files of their own (IDBValueWrapper), and reads these
 * as they are: unlike its tables they have no checksums. A text of so many UTF-16 code units may be
 * in one.
 */
const LONG = 16_000;

/** Where the words of a person are, in fields of their own. */
const TABLES: ReadonlySet<string> = new Set(['notes', 'changes']);

const encoder = new TextEncoder();

/** In the order of their fields, which the store keeps. */
const sumOf = (row: object): string => crc32(encoder.encode(JSON.stringify(row)));

function isLong(row: object): boolean {
  let length = 0;
  for (const value of Object.values(row)) if (typeof value === 'string') length += value.length;
  return length >= LONG;
}

/** The row as it is stored: with a checksum where its texts are long. */
const summed = (row: object): object => (isLong(row) ? { ...row, sum: sumOf(row) } : row);

/** The row that was stored so; throws where it is another one. */
function checked(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('sum' in row)) return row;
  const { sum, ...own } = row;
  if (sum !== sumOf(own)) throw new Error('A long text in it is not what was stored.');
  return own;
}

const summedTable = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  mutate: (request) =>
    table.mutate(
      request.type === 'add' || request.type === 'put'
        ? { ...request, values: request.values.map(summed) }
        : request,
    ),
  get: (request) => table.get(request).then(checked),
  getMany: (request) => table.getMany(request).then((rows) => rows.map(checked)),
  query: (request) =>
    table
      .query(request)
      .then((found) =>
        request.values === true ? { ...found, result: found.result.map(checked) } : found,
      ),
});

/**
 * Gives rows with long texts a checksum, and refuses those that have another one by now. Rows that
 * were stored without are taken as they are, and so is what is read one after the other by a cursor.
 */
export const SUMMED_ROWS: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'summed rows',
  create: (core) => ({
    ...core,
    table: (name) => (TABLES.has(name) ? summedTable(core.table(name)) : core.table(name)),
  }),
};
