import type { Author } from '../paper.ts';
import type { PageLine } from './page-line.ts';
import { type PageProblem, problemAt, quoted } from './page-problem.ts';
import { type Figure, readFigures } from './read-figures.ts';

/** The author as the lines above the papers tell, with 0 and `''` for what they do not. */
export interface Head {
  readonly author: Author;
  /** The numbers of papers that the page claims. */
  readonly claims: readonly { readonly line: PageLine; readonly value: number }[];
  readonly problems: readonly PageProblem[];
}

const CATEGORY = /^[A-Za-z][A-Za-z.-]{1,15}$/u;

/** Alone above the papers, such a line is rather a category than a name. */
const BARE_CATEGORY = /^(?:[a-z-]{2,10}\.)?[A-Z]{2}$/u;

/** Parts the lines that state no figure into name, category and whatever else. */
function nameAndCategory([first, second, ...rest]: readonly PageLine[]) {
  if (first && !second && BARE_CATEGORY.test(first.text)) return { category: first, rest: [] };
  if (second && !CATEGORY.test(second.text)) return { name: first, rest: [second, ...rest] };
  return { name: first, category: second, rest };
}

/** Reads the lines above the papers. */
export function readHead(lines: readonly PageLine[]): Head {
  const head = lines.filter(({ text }) => text !== '');
  const { found, others, problems: figureProblems } = readFigures(head);
  const { name, category, rest } = nameAndCategory(others);
  const problems = [...figureProblems];
  if (!name) problems.push(problemAt(head[0], 'The name of the author is missing.'));
  if (!category)
    problems.push(problemAt(name ?? head[0], 'The primary category of the author is missing.'));
  for (const line of rest)
    problems.push(
      problemAt(line, `The line ${quoted(line.text)} says nothing known; it was left out.`),
    );
  const value = (figure: Figure): number => found.get(figure)?.value ?? 0;
  const claims = (['papers', 'heading'] as const).flatMap((figure) => found.get(figure) ?? []);
  return {
    author: {
      name: name?.text ?? '',
      category: category?.text ?? '',
      hIndex: value('hIndex'),
      papers: claims[0]?.value ?? 0,
      citations: value('citations'),
      novelty: value('novelty'),
      aiScore: value('aiScore'),
    },
    claims,
    problems,
  };
}
