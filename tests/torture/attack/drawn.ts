import type { Page } from 'playwright/test';
import { wordOf } from './sown.ts';
import type { Attack } from './strings.ts';

/** How long anything may take to be drawn, in milliseconds; the machine may be busy. */
export const PATIENCE = 30_000;

interface Sought {
  readonly word: string;
  readonly patience: number;
}

/**
 * Waits until the paper of an attack is drawn, note and all; then points at each of its links and
 * presses it. It is sent to the page as text, and so holds all it needs.
 */
async function drawnInPage({ word, patience }: Sought): Promise<readonly string[]> {
  const until = async (what: string, isThere: () => unknown) => {
    for (const end = performance.now() + patience; !isThere(); ) {
      if (performance.now() > end) {
        const fault = document.querySelector('[role=alert]')?.textContent ?? 'no fault is told';
        const at = document.activeElement?.outerHTML.slice(0, 80);
        throw new Error(`${what} of ${word} was not shown; ${fault}; the keyboard is at ${at}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const reads = (region: string) => {
    const place = document.querySelector(`article [aria-label="${region}"]`);
    if (!place) return false;
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.nodeValue?.includes(`End of ${word}.`) && !node.parentElement?.closest('textarea'))
        return true;
    return false;
  };
  const waiting = '.mathematics:not(:has(.katex)):not([data-problem])';
  await until('the title', () =>
    document.querySelector('article h2')?.textContent?.startsWith(`${word} `),
  );
  await until('the abstract', () => reads('Abstract'));
  await until('the note', () => reads('Notes'));
  await until('mathematics', () => document.querySelector(waiting) === null);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('article a')];
  const told: string[] = [];
  for (const link of links) {
    link.focus();
    const isOutside = link.dataset.outside !== undefined;
    const isOwn = !isOutside && link.getAttribute('href')?.startsWith('reading-list:');
    const place = isOwn ? '[role=tooltip]' : '[popover]';
    // Where the rules for formulas are taken away, KaTeX makes links that the app knows nothing of.
    // Where the pointer rests over what moves, what it points at then counts more than a focus that
    // did not come by the keyboard; so it comes again.
    const isTold = () => {
      if (document.querySelector(place)) return true;
      link.blur();
      link.focus();
      return false;
    };
    if (isOwn || isOutside) await until(`where ${link.outerHTML.slice(0, 200)} leads`, isTold);
    else told.push('LINK THAT IS NOT TOLD');
    told.push(...[...document.querySelectorAll(`${place} *`)].map(({ tagName }) => tagName));
    // Without the rules some lead to places of the bundle that are not there: the window refuses to go
    // to them, which is waited for without end by what steers it.
    if (link.protocol !== 'app:') link.click();
    // Whoever follows a link to a paper reads on there.
    if (isOwn)
      await until('what a link leads to', () => document.activeElement?.matches('[data-scrolls]'));
  }
  document.querySelector<HTMLElement>('[role=listbox][aria-label=Papers]')?.focus();
  // Titles and authors are told in spans, addresses in text alone.
  return told.filter((name) => name !== 'SPAN').map((name) => `A link is told with a ${name}.`);
}

/** Waits until the paper of an attack is drawn, and tells what is wrong with its links. */
export const drawn = (page: Page, attack: Attack): Promise<readonly string[]> =>
  page.evaluate(drawnInPage, { word: wordOf(attack), patience: PATIENCE });
