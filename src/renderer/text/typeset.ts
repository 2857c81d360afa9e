import {
  expansionsFor,
  FORMULA_TIME,
  formulaProblem,
  SIZE_LIMIT,
} from '../../domain/safe/formula.ts';

type Katex = Pick<typeof import('./katex.ts')['katex'], 'render'>;

interface Formula {
  readonly tex: string;
  readonly display: boolean;
}

/** Formulas that took too long once; they are not tried again while the window is open. */
const costly = new Set<string>();

const COSTLY = 'This formula takes too long to be typeset.';
/** A mistake of the author's is not worth a sentence in the middle of theirs. */
const BROKEN = 'This formula has a mistake and is shown as it is written.';

const problemOf = (tex: string): string | null =>
  formulaProblem(tex) ?? (costly.has(tex) ? COSTLY : null);

function showSource(place: HTMLElement, tex: string, problem: string): void {
  place.dataset.problem = '';
  place.textContent = problem === BROKEN ? tex : `${tex} (${problem})`;
  place.title = problem;
}

/** How long formulas are typeset at a stretch, in milliseconds, before keys and paint have a turn. */
const STRETCH = 50;

let queue: Promise<void> = Promise.resolve();
let spent = 0;

/** Does the work after what waits already, so that many formulas never hold up the window. */
function inTurn(work: () => void): Promise<void> {
  queue = queue.then(async () => {
    if (spent > STRETCH) {
      await new Promise((resolve) => setTimeout(resolve));
      spent = 0;
    }
    const start = performance.now();
    work();
    spent += performance.now() - start;
  });
  return queue;
}

/**
 * Typesets a formula into an element, within the limits for formulas; one that is beyond them is
 * shown as its source, with the reason.
 */
export async function typeset(
  place: HTMLElement,
  { tex, display }: Formula,
  isWanted: () => boolean,
): Promise<void> {
  delete place.dataset.problem;
  place.removeAttribute('title');
  const problem = problemOf(tex);
  if (problem) {
    showSource(place, tex, problem);
    return;
  }
  const { katex } = await import('./katex.ts');
  await inTurn(() => {
    if (isWanted()) draw(katex, place, { tex, display });
  });
}

/** Sets the formula, or throws; commands KaTeX does not know are set as they are written. */
function render({ render: set }: Katex, place: HTMLElement, { tex, display }: Formula): void {
  const options = {
    maxSize: SIZE_LIMIT,
    maxExpand: expansionsFor(tex),
    displayMode: display,
    errorColor: 'inherit',
    strict: 'ignore',
    trust: false,
  } as const;
  // KaTeX's own way to show a mistake has a style in an attribute, which the policy forbids.
  try {
    set(tex, place, { ...options, throwOnError: true });
  } catch (error) {
    if (!String(error).includes('Undefined control sequence')) throw error;
    set(tex, place, { ...options, throwOnError: false });
  }
}

function draw(katex: Katex, place: HTMLElement, formula: Formula): void {
  const start = performance.now();
  try {
    render(katex, place, formula);
  } catch (error) {
    // Some formulas are nested too deeply for KaTeX, which then runs out of its stack.
    showSource(place, formula.tex, error instanceof RangeError ? COSTLY : BROKEN);
  }
  if (performance.now() - start > FORMULA_TIME) costly.add(formula.tex);
}
