import type { Found, Reader } from '../../../../src/domain/reference/found.ts';
import type { Reference } from '../../../../src/domain/reference/reference.ts';

/** The references among what was found. */
export const referencesAmong = (found: Iterable<Found>): readonly Reference[] =>
  Array.from(found).flatMap((each) => (each.kind === 'reference' ? [each.reference] : []));

/** The references that a reader finds, all of them. */
export const referencesIn = (reader: Reader, text: string): readonly Reference[] =>
  referencesAmong(reader(text));

/** What is in a reference besides the fields of its file. */
export const withoutSource = (reference: Reference) => ({ ...reference, source: null });

/** What a reader says is wrong, each as `line: sentence`. */
export const problemsIn = (reader: Reader, text: string): readonly string[] =>
  Array.from(reader(text))
    .flatMap((found) => (found.kind === 'unreadable' ? [found.problem] : found.problems))
    .map(({ line, message }) => `${line}: ${message}`);
