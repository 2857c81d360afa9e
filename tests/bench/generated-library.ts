import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { UserState } from '../../src/domain/change/user-state.ts';
import { parseAuthorPage } from '../../src/domain/page/parse-author-page.ts';
import type { Paper } from '../../src/domain/paper.ts';
import { papersFrom } from './generated/papers.ts';
import { stateFor } from './generated/state.ts';
import { sourceFrom } from './generated/texts.ts';

/** The folder of the bundled library, wherever this file was compiled to. */
function libraryFolder(from: string): string {
  const folder = join(from, 'resources/library');
  if (existsSync(folder)) return folder;
  if (dirname(from) === from) throw new Error('There is no resources/library above this file.');
  return libraryFolder(dirname(from));
}

/** The papers that come with the app. */
export function bundledPapers(): readonly Paper[] {
  const folder = libraryFolder(import.meta.dirname ?? __dirname);
  const { page, savedIn } = JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8'));
  const reading = parseAuthorPage(readFileSync(join(folder, page), 'utf8'), { savedIn });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.page.papers;
}

/**
 * A library made up from the bundled one that is as large as one likes and the same for the same
 * seed: a smaller one is the beginning of a larger one. All ids differ, and its vocabulary grows as
 * real ones do.
 */
export const generatedPapers = (count: number, seed = 1): readonly Paper[] =>
  papersFrom(sourceFrom(bundledPapers()), count, seed);

/** Statuses, tags and notes on such papers. */
export const generatedState = (papers: readonly Paper[], seed = 1): UserState =>
  stateFor(papers, seed);
