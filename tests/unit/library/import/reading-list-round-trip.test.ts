import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareNote } from '../../../../src/domain/import/own-drafts.ts';
import { anyLibrary, type MadePaper } from '../../domain/formats/reading-list/arbitrary-library.ts';
import { PATIENCE, runs } from '../../runs.ts';
import { exportedText, importedInto, madeLibrary, NO_LIBRARY } from './made-library.ts';

test(
  'an empty library that a file is imported into is equal to the one it comes from',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (made) => {
        const text = exportedText(madeLibrary(made));
        const there = await importedInto(NO_LIBRARY, { 'all.json': text });
        expect(JSON.parse(exportedText(there))).toEqual(JSON.parse(text));
        // A second time there is nothing new.
        const again = await importedInto(there, { 'all.json': text });
        expect(again.state).toEqual(there.state);
      }),
      { numRuns: runs(10_000, 200) },
    );
  },
  PATIENCE,
);

test(
  'nothing of two libraries is lost where one is imported into the other',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, anyLibrary, async (one, other) => {
        const own = madeLibrary(one);
        const after = await importedInto(own, { 'all.json': exportedText(madeLibrary(other)) });
        const told = exportedText(after);
        const { papers, views, tags } = JSON.parse(told);
        const ids = papers.map(({ id }: MadePaper) => id);
        expect(ids).toEqual(expect.arrayContaining(one.papers.map(({ id }) => id)));
        const texts = JSON.stringify(papers);
        const there = papers.flatMap(({ notes }: MadePaper) =>
          notes.map(({ text }) => bareNote(text)),
        );
        // An empty note is none.
        there.push('');
        for (const { notes, highlights } of [...one.papers, ...other.papers]) {
          for (const { text } of notes) expect(there).toContain(bareNote(text));
          for (const { comment } of highlights) expect(texts).toContain(JSON.stringify(comment));
        }
        const queries = JSON.stringify(views);
        for (const { text } of [...one.views, ...other.views])
          expect(queries).toContain(JSON.stringify(text));
        const names = JSON.stringify(tags).toLowerCase();
        for (const { name } of one.tags)
          expect(names).toContain(JSON.stringify(name).toLowerCase());
      }),
      { numRuns: runs(2000, 100) },
    );
  },
  PATIENCE,
);
