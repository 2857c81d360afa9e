import { readingOf } from '../change/user-state.ts';
import { plainLatex } from '../latex/plain-latex.ts';
import type { Paper } from '../paper.ts';
import type { Sort } from '../query.ts';
import { STATUSES } from '../status.ts';
import { compareText } from '../text/compare-text.ts';
import { familyName } from '../text/family-name.ts';
import type { Catalogue } from './catalogue.ts';
import { remembered } from './remembered.ts';

type Ranks = ReadonlyMap<Paper, number>;

/**
 * The rank of each paper by a text, equal for equal texts. Comparing texts as a reader does takes
 * its time, so it is done once for the papers of a library and not again at every change.
 */
const ranksBy = (textOf: (paper: Paper) => string) =>
  remembered((papers: readonly Paper[]): Ranks => {
    const ordered = papers.map((paper) => ({ paper, text: textOf(paper) }));
    ordered.sort((a, b) => compareText(a.text, b.text));
    let rank = 0;
    return new Map(
      ordered.map(({ paper, text }, index) => {
        if (index > 0 && compareText(ordered[index - 1]?.text ?? '', text) !== 0) rank += 1;
        return [paper, rank];
      }),
    );
  });

const RANKS = {
  date: ranksBy(({ date }) => date),
  // Quotes and other marks in front do not decide where a title stands.
  title: ranksBy(({ title }) => plainLatex(title).replace(/^[^\p{L}\p{N}]+/u, '')),
  author: ranksBy(({ authors }) => familyName(authors[0] ?? '')),
} as const;

function rankIn({ papers, state }: Catalogue, by: Exclude<Sort['by'], 'page'>) {
  if (by === 'status') return ({ id }: Paper) => STATUSES.indexOf(readingOf(state, id).status);
  const ranks = RANKS[by](papers);
  return (paper: Paper) => ranks.get(paper) ?? 0;
}

/**
 * Some papers of a catalogue, given in page order, sorted: authors by the family name of the first.
 * Those of equal rank stay in page order, either direction.
 */
export function sorted(
  catalogue: Catalogue,
  papers: readonly Paper[],
  { by, direction }: Sort,
): readonly Paper[] {
  if (by === 'page') return direction === 'ascending' ? papers : papers.toReversed();
  const rank = rankIn(catalogue, by);
  const sign = direction === 'ascending' ? 1 : -1;
  return papers
    .map((paper) => ({ paper, rank: sign * rank(paper) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ paper }) => paper);
}
