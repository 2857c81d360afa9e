import type { PageLine } from './page-line.ts';
import { type PageProblem, problemAt, quoted } from './page-problem.ts';

const FORMS = {
  hIndex: /^h-index ?(\S{0,20})$/iu,
  papers: /^(\S{0,20}?) ?papers?$/u,
  citations: /^(\S{0,20}?) ?citations?$/iu,
  novelty: /^novelty ?(\S{0,20}?) ?%?$/iu,
  aiScore: /^ai score ?(\S{0,20})$/iu,
  heading: /^(\S{0,20}) Papers?$/u,
} as const;

/** The figures that the head of a page states; `heading` is that of `42 Papers` above the list. */
export type Figure = keyof typeof FORMS;

/** A figure as people call it. */
const NAMES = {
  hIndex: 'h-index',
  papers: 'number of papers',
  citations: 'number of citations',
  novelty: 'novelty',
  aiScore: 'AI score',
  heading: 'number of papers above the list',
} as const satisfies Record<Figure, string>;

const FIGURES = ['hIndex', 'papers', 'citations', 'novelty', 'aiScore', 'heading'] as const;

/** The figures found, each with its line, and the lines that state none. */
export interface Figures {
  readonly found: ReadonlyMap<Figure, { readonly line: PageLine; readonly value: number }>;
  readonly others: readonly PageLine[];
  readonly problems: readonly PageProblem[];
}

/** A whole number with or without commas between thousands; a percentage ends at 100. */
function numberIn(figure: Figure, text: string): number | null {
  if (!/^(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9})$/u.test(text)) return null;
  const value = Number(text.replaceAll(',', ''));
  return figure === 'novelty' && value > 100 ? null : value;
}

/** Reads the figures among the lines above the papers; one that cannot be read is a problem. */
export function readFigures(head: readonly PageLine[]): Figures {
  const found = new Map<Figure, { line: PageLine; value: number }>();
  const seen = new Set<Figure>();
  const others: PageLine[] = [];
  const problems: PageProblem[] = [];
  for (const line of head) {
    const figure = FIGURES.find((name) => !seen.has(name) && FORMS[name].test(line.text));
    const text = figure && FORMS[figure].exec(line.text)?.[1];
    if (figure === undefined || text === undefined) {
      others.push(line);
      continue;
    }
    seen.add(figure);
    const value = numberIn(figure, text);
    if (value !== null) found.set(figure, { line, value });
    else
      problems.push(problemAt(line, `The ${NAMES[figure]} in ${quoted(line.text)} is unreadable.`));
  }
  for (const figure of FIGURES)
    if (!seen.has(figure))
      problems.push(problemAt(head[0], `The ${NAMES[figure]} is missing at the top of the page.`));
  return { found, others, problems };
}
