import type { PaperId } from '../paper.ts';
import type { Draft } from './change.ts';
import { setting } from './setting.ts';
import type { UserState } from './user-state.ts';

/** Takes papers out of the library; what is the person's on them is kept, and comes back with them. */
export const removedPapers = (state: UserState, papers: readonly PaperId[]): readonly Draft[] =>
  [...new Set(papers)].flatMap((of) => setting(state, { kind: 'removed', of }, true));

/** Keeps that two papers are not one. */
export function toldApart(state: UserState, one: PaperId, other: PaperId): readonly Draft[] {
  const [of, than] = one < other ? [one, other] : [other, one];
  return setting(state, { kind: 'another', of, than }, true);
}
