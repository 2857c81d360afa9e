import type { Reader } from '../../../../src/domain/reference/found.ts';
import type { Reference } from '../../../../src/domain/reference/reference.ts';

/** The references that a reader finds, all of them. */
export const referencesIn = (reader: Reader, text: string): readonly Reference[] =>
  Array.from(reader(text)).flatMap((found) =>
    found.kind === 'reference' ? [found.reference] : [],
  );

/** What is in a reference besides the fields of its file. */
export const withoutSource = (reference: Reference) => ({ ...reference, source: null });

/** What a reader says is wrong, each as `line: sentence`. */
export const problemsIn = (reader: Reader, text: string): readonly string[] =>
  Array.from(reader(text))
    .flatMap((found) => (found.kind === 'reference' ? found.problems : [found.problem]))
    .map(({ line, message }) => `${line}: ${message}`);
