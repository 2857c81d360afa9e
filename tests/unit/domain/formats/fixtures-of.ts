import { readdirSync, readFileSync } from 'node:fs';
import type { Found, Reader } from '../../../../src/domain/reference/found.ts';
import type { Reference } from '../../../../src/domain/reference/reference.ts';
import type { Format } from '../../../../src/domain/reference/source.ts';

const FOLDER = new URL('../../../fixtures/formats/', import.meta.url);

/** What a fixture holds, as said by the file beside it; of references only what it is about. */
interface Expected {
  readonly references: readonly object[];
  /** Line and sentence. */
  readonly problems: readonly (readonly [number, string])[];
  /** Where the references begin. */
  readonly lines?: readonly number[];
}

export interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
}

/** The fixtures of a format with their expectations. */
export function fixturesOf(format: Format, extension: string): readonly Fixture[] {
  const folder = new URL(`${format}/`, FOLDER);
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension) && !name.endsWith('.expected.json'))
    .map((name) => ({
      name,
      text: read(name),
      expected: JSON.parse(read(name.replace(extension, '.expected.json'))),
    }));
}

export const referencesIn = (found: Iterable<Found>): readonly Reference[] =>
  [...found].flatMap((each) => (each.kind === 'reference' ? [each.reference] : []));

/** A reference but for what its file says of it. */
export const withoutSource = (reference: Reference): Partial<Reference> =>
  Object.fromEntries(Object.entries(reference).filter(([part]) => part !== 'source'));

/** What a reader finds, in the form of expectations. */
export function foundIn(reader: Reader, text: string) {
  const found = [...reader(text)];
  return {
    references: referencesIn(found),
    problems: found
      .flatMap((each) => (each.kind === 'reference' ? each.problems : [each.problem]))
      .map(({ line, message }) => [line, message] as const),
    lines: found.flatMap((each) => (each.kind === 'reference' ? [each.line] : [])),
  };
}
