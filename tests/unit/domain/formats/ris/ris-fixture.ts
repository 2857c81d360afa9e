import { readdirSync, readFileSync } from 'node:fs';
import { decodedText } from '../../../../../src/domain/formats/decoded.ts';
import { readRis } from '../../../../../src/domain/formats/ris/read-ris.ts';
import { problemsIn, referencesIn } from '../references-in.ts';

const folder = new URL('../../../../fixtures/formats/ris/', import.meta.url);

/** The names of all fixtures of this format. */
export const risFixtures: readonly string[] = readdirSync(folder).toSorted();

/** The text of a fixture. */
export const risFixture = (name: string): string =>
  decodedText(readFileSync(new URL(name, folder))).text;

/** What is read from a fixture. */
export const risIn = (name: string) => ({
  references: referencesIn(readRis, risFixture(name)),
  problems: problemsIn(readRis, risFixture(name)),
});

/** A person in one line, with bars between particle, family name, given names and suffix. */
export const barred = (name: string) => {
  const [particle = '', family = '', given = '', suffix = ''] = name.split('|');
  return { particle, family, given, suffix, isLiteral: false };
};

/** An institution. */
export const institution = (family: string) => ({ ...barred(''), family, isLiteral: true });

/** A date, of which the later parts may be unknown. */
export const day = (year: number, month: number | null = null, date: number | null = null) => ({
  year,
  month,
  day: date,
});
