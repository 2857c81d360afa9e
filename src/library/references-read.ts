import { failure, type Outcome, success } from '../domain/outcome.ts';
import type { PaperId } from '../domain/paper.ts';
import type { Reference } from '../domain/reference/reference.ts';
import type { Library } from './library.ts';
import { reasonFor } from './store/reason-for.ts';

/** What is known of papers, or why it cannot be read. */
export const referencesRead = (
  { referencesOf }: Pick<Library, 'referencesOf'>,
  papers: readonly PaperId[],
): Promise<Outcome<ReadonlyMap<PaperId, Reference>>> =>
  referencesOf(papers).then(success, (error: unknown) =>
    failure('not-saved', `The papers could not be read. ${reasonFor(error)}`),
  );
