import type { Page } from 'playwright/test';

/** Imports a text as if it were a file, as it is decided on without a person; what is said of it. */
export const importText = (page: Page, name: string, text: string): Promise<string> =>
  page.evaluate(
    async ({ file, content }) => {
      const { library } = window.readingList;
      const value = <T>(
        outcome: { ok: true; value: T } | { ok: false; failure: { message: string } },
      ) => {
        if (!outcome.ok) throw new Error(outcome.failure.message);
        return outcome.value;
      };
      const id = value(await library.beginImport({}));
      const bytes = new TextEncoder().encode(content);
      value(await library.addToImport({ import: id, file, bytes, isLast: true }));
      value(await library.readImport({ import: id }));
      return value(await library.act({ kind: 'import', import: id })).words;
    },
    { file: name, content: text },
  );
