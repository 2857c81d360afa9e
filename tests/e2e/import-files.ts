import type { Page } from 'playwright/test';
import type { Bridge } from '../../src/preload/index.ts';

/** A file as its name and what is in it. */
interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The first of the bundled papers as a proceedings have it, and the last without its authors. */
export const TWINS: TextFile = {
  name: 'twins.bib',
  text: `@inproceedings{guo2023,
  author = {Guo, Nianhui and Bethge, Joseph and Meinel, Christoph and Yang, Haojin},
  title = {Join the High Accuracy Club on {ImageNet} with A Binary Neural Network Ticket},
  booktitle = {Proceedings of a Conference},
  pages = {1--9},
  year = {2023},
  month = jun
}

@misc{captioning,
  title = {Image Captioning with Deep Bidirectional {LSTMs}},
  year = {2016}
}
`,
};

const AUTHORS = Array.from(
  { length: 40 },
  (_, number) => `Lovelace-Babbage ${String.fromCharCode(65 + (number % 26))}., Augusta`,
).join(' and ');

/** Two papers of one title, with mathematics in it, whose names and abstracts fill many lines. */
export const LONG_TWINS: readonly TextFile[] = ['We show it.', 'We show it again.'].map(
  (sentence, number) => ({
    name: `long-${number}.bib`,
    text: `@article{long${number},
  author = {${AUTHORS}},
  title = {On the $\\mathcal{O}(n^2 \\log n)$ bound of ${'very '.repeat(20)}long titles: $\\sum_{i=1}^{n} x_i \\leq \\sqrt{n}$},
  journal = {Annals of Long Names${', Series of the Academy of All Sciences'.repeat(number)}},
  abstract = {${`${sentence} `.repeat(40)}},
  year = {2019}
}
`,
  }),
);

/**
 * Adds the papers of a file to the library, each as one of its own, also where the same one is there:
 * as the window would, but without a dialog.
 */
export const addPapers = (page: Page, { name, text }: TextFile): Promise<void> =>
  page.evaluate(
    async ([file, content]) => {
      const { readingList } = window as unknown as { readonly readingList: Bridge };
      const { library } = readingList;
      const done = <T>(
        outcome: { ok: true; value: T } | { ok: false; failure: { message: string } },
      ): T => {
        if (!outcome.ok) throw new Error(outcome.failure.message);
        return outcome.value;
      };
      const id = done(await library.beginImport({}));
      const bytes = new TextEncoder().encode(content);
      done(await library.addToImport({ import: id, file, bytes, isLast: true }));
      done(await library.readImport({ import: id }));
      for (const of of ['new', 'different', 'likely', 'known'] as const)
        done(await library.chooseImport({ import: id, of, choice: 'add' }));
      done(await library.act({ kind: 'import', import: id }));
    },
    [name, text] as const,
  );
