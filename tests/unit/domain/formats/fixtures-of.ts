import { readdirSync, readFileSync } from 'node:fs';
import type { Reader } from '../../../../src/domain/reference/found.ts';
import type { Format } from '../../../../src/domain/reference/source.ts';
import { referencesAmong } from './references-in.ts';

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

/** What a reader finds, in the form of expectations. */
export function foundIn(reader: Reader, text: string) {
  const found = [...reader(text)];
  return {
    references: referencesAmong(found),
    problems: found
      .flatMap((each) => (each.kind === 'unreadable' ? [each.problem] : each.problems))
      .map(({ line, message }) => [line, message] as const),
    lines: found.flatMap((each) => (each.kind === 'reference' ? [each.line] : [])),
  };
}
