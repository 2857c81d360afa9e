import type { HeldPaper } from '../../domain/catalogue/catalogue.ts';
import type { UserState } from '../../domain/change/user-state.ts';
import type { Sliced } from '../restful.ts';
import { Bits } from './bits.ts';
import { localDay } from './columns/day-number.ts';
import { paperColumns } from './columns/paper-columns.ts';
import { UserColumns } from './columns/user-columns.ts';
import type { Content } from './content.ts';
import { noteTexts } from './note-texts.ts';
import { PlainText } from './plain-text.ts';
import type { FreshText } from './text/fresh-text.ts';

/** Papers gone through at a time: some milliseconds' work. */
const SLICE = 1000;

/** What is asked of papers before their text is indexed, and the index of what the person wrote on them. */
export interface FirstContent {
  readonly content: Content;
  readonly notes: FreshText;
}

/** The content of papers numbered in the order given. */
export function* firstContent(
  papers: readonly HeldPaper[],
  state: UserState,
): Sliced<FirstContent> {
  const columns = yield* paperColumns(papers);
  const user = new UserColumns(papers.length);
  const added = new Int32Array(papers.length);
  for (const [number, paper] of papers.entries()) {
    user.update(number, paper.id, state);
    added[number] = localDay(paper.added);
    if (number % SLICE === 0) yield;
  }
  const notes = yield* noteTexts(columns.numberOf, state);
  const content = {
    papers: columns,
    added,
    linked: new Bits(papers.length),
    user,
    state,
    isIndexed: false,
    texts: [new PlainText(papers), notes],
  };
  return { content, notes };
}
