import type { Page } from 'playwright/test';
import { FOREIGN } from './watch.ts';

/** The elements in a place that no text may become, also in the editor, which stands in a shadow root. */
export const foreign = (page: Page, place: string): Promise<readonly string[]> =>
  page.evaluate(
    ([selector, where]) => {
      const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot] : [],
      );
      return [document, ...shadows].flatMap((root) =>
        [...root.querySelectorAll(selector)].map(
          (each) => `In ${where} there is ${each.outerHTML.slice(0, 100)}.`,
        ),
      );
    },
    [FOREIGN, place] as const,
  );
