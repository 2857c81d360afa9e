import { ownWordsOn } from '../../domain/catalogue/catalogue.ts';
import type { UserState } from '../../domain/change/user-state.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { Sliced } from '../restful.ts';
import { FreshText } from './text/fresh-text.ts';
import { NOTE } from './text-index.ts';

/** An index of what the person wrote: notes, and comments on highlights. */
export function* noteTexts(
  numberOf: ReadonlyMap<PaperId, number>,
  state: UserState,
): Sliced<FreshText> {
  const texts = new FreshText(numberOf.size);
  const papers = new Set([...state.notes.keys(), ...state.highlights.keys()]);
  for (const paper of papers) {
    const number = numberOf.get(paper);
    if (number !== undefined) texts.set(number, NOTE, ownWordsOn(state, paper));
    yield;
  }
  return texts;
}
