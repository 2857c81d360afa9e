import { type Catalogue, type HeldPaper, paperOf } from '../domain/catalogue/catalogue.ts';
import { remembered } from '../domain/catalogue/remembered.ts';
import { livingPaper } from '../domain/change/living-paper.ts';
import type { UserState } from '../domain/change/user-state.ts';
import { plainLatex } from '../domain/latex/plain-latex.ts';
import type { OwnTarget } from '../domain/link/own-link.ts';
import { targetsIn } from '../domain/link/paper-links.ts';
import type { PaperId } from '../domain/paper.ts';
import { fold } from '../domain/text/fold.ts';
import type { LinkedPaper } from '../preload/view-types.ts';
import type { Library } from './library.ts';

/** As many as can be looked over. */
const OFFERED = 8;

const byTitle = remembered(
  (papers: readonly HeldPaper[]): ReadonlyMap<string, PaperId> =>
    // Of two with the same title the first of the page is meant.
    new Map(papers.toReversed().map(({ id, title }) => [folded(plainLatex(title)), id])),
);

const folded = (title: string) =>
  fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const paperFor = ({ papers, state }: Catalogue, target: OwnTarget): PaperId | undefined =>
  'paper' in target ? livingPaper(state, target.paper) : byTitle(papers).get(folded(target.title));

// All notes are read for it, so it is done once for each state of them, and only where asked.
const targetsOfNotes = remembered((notes: UserState['notes']) =>
  [...notes].flatMap(([from, all]) => {
    const targets = [...all.values()].flatMap(({ text }) => targetsIn(text));
    return targets.length === 0 ? [] : [{ from, targets }];
  }),
);

/** The papers whose notes link to a paper. */
export function backlinksTo({ catalogue }: Library, paper: PaperId): readonly LinkedPaper[] {
  const now = catalogue();
  return targetsOfNotes(now.state.notes)
    .filter(
      ({ from, targets }) =>
        from !== paper && targets.some((target) => paperFor(now, target) === paper),
    )
    .flatMap(({ from }) => linked(paperOf(now, from)) ?? []);
}

/** A paper as it is told where something leads to it. */
export function linked(paper: HeldPaper | undefined): LinkedPaper | null {
  if (paper === undefined) return null;
  const { id, title, authors, authorsCut, date } = paper;
  return { id, title, authors, authorsCut, date };
}

/** The paper a link leads to; `null` where there is none. */
export function linkedPaper({ catalogue }: Library, target: OwnTarget): LinkedPaper | null {
  const now = catalogue();
  const id = paperFor(now, target);
  return id === undefined ? null : linked(paperOf(now, id));
}

/** Papers in whose title the words occur, as beginnings: what a link may be meant to lead to. */
export function linkable({ finder }: Library, typed: string): readonly LinkedPaper[] {
  const words = fold(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
  const text = words.map((word) => `title:${word}`).join(' ');
  const { papers } = finder.list({ text, sort: { by: 'relevance', direction: 'descending' } });
  return Array.from(papers.subarray(0, OFFERED), (number) => linked(finder.papers[number])).filter(
    (paper) => paper !== null,
  );
}
