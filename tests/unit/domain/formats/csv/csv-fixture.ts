import { readdirSync, readFileSync } from 'node:fs';
import { csvColumns } from '../../../../../src/domain/formats/csv/csv-columns.ts';
import { readCsv } from '../../../../../src/domain/formats/csv/read-csv.ts';
import { decodedText } from '../../../../../src/domain/formats/decoded.ts';
import type { Found } from '../../../../../src/domain/reference/found.ts';
import { problemsIn, referencesIn } from '../references-in.ts';

const folder = new URL('../../../../fixtures/formats/csv/', import.meta.url);

/** The names of all fixtures of this format. */
export const csvFixtures: readonly string[] = readdirSync(folder).toSorted();

/** The text of a fixture. */
export const csvFixture = (name: string): string =>
  decodedText(readFileSync(new URL(name, folder))).text;

/** Reads a table by the columns that are guessed. */
export function* readGuessed(text: string): Generator<Found, void, void> {
  yield* readCsv(text, csvColumns(text));
}

/** What is read from a fixture. */
export const csvIn = (name: string) => ({
  references: referencesIn(readGuessed, csvFixture(name)),
  problems: problemsIn(readGuessed, csvFixture(name)),
});
