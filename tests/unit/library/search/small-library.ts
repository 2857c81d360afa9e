import type { ChangeKey, Value } from '../../../../src/domain/change/change.ts';
import { nextChangeId } from '../../../../src/domain/change/clock.ts';
import { applied, EMPTY_STATE, type UserState } from '../../../../src/domain/change/user-state.ts';
import type { Paper } from '../../../../src/domain/paper.ts';
import { naturalDirection, type Sort } from '../../../../src/domain/query/sort.ts';
import { Finder } from '../../../../src/library/search/finder.ts';
import { paper } from '../papers.ts';
import type { FullPaper } from './arbitrary-library.ts';
import { packed } from './generated.ts';

/** Papers of which nothing matters but what is given, `p-0` first. */
export const papersOf = (given: readonly Partial<Paper>[]): readonly FullPaper[] =>
  given.map((each, number) => {
    const blank = { title: '', authors: [], abstract: '' };
    return { ...paper(`p-${number}`), added: 5000, ...blank, ...each };
  });

/** What values come to that are set in one moment. */
export function stateOf(
  values: readonly (readonly [ChangeKey, Value])[],
  moment = Date.parse('2024-05-01T12:00:00Z'),
): UserState {
  const id = nextChangeId(null, moment, 'device01');
  return applied(
    EMPTY_STATE,
    values.map(([key, after]) => ({ id, key, after })),
  );
}

/** A finder that knows the papers' text. */
export function finderOf(papers: readonly FullPaper[], state: UserState = EMPTY_STATE): Finder {
  const finder = new Finder(papers, state);
  finder.takeText(packed(papers));
  return finder;
}

/** The numbers of the papers a text lists. */
export const listed = (
  finder: Finder,
  text: string,
  by: Sort['by'] = 'page',
): readonly number[] => [
  ...finder.list({ text, sort: { by, direction: naturalDirection(by) } }).papers,
];
