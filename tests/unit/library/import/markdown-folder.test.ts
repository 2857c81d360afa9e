import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagsOn } from '../../../../src/domain/catalogue/catalogue.ts';
import { notesOn } from '../../../../src/domain/catalogue/notes-on.ts';
import { readingOf } from '../../../../src/domain/change/user-state.ts';
import {
  highlightsFrom,
  NO_HIGHLIGHTS,
} from '../../../../src/domain/highlight/highlight-record.ts';
import { paperFields } from '../../../../src/domain/markdown-folder/paper-fields.ts';
import { syncedPaper } from '../../../../src/domain/markdown-folder/synced-paper.ts';
import type { PaperId } from '../../../../src/domain/paper.ts';
import { anyLibrary } from '../../domain/formats/reading-list/arbitrary-library.ts';
import { compareLines } from '../../domain/markdown-folder/compare-lines.ts';
import { PATIENCE, runs } from '../../runs.ts';
import { type InMemory, importedInto, madeLibrary, NO_LIBRARY } from './made-library.ts';

/** The files of the Markdown folder of a library, one for each paper. */
const filesOf = ({ papers, state }: InMemory): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from(papers, ([id, { held, reference }]) => {
      const own = paperFields(held, reference, state);
      const sides = { base: null, theirs: null, own, compare: compareLines };
      const { text } = syncedPaper({ ...sides, nameFor: () => 'n-new' });
      return [`${id}.md`, text];
    }),
  );

/** A text as a file can hold it: lines end alike. */
const plain = (text: string): string => text.replace(/\r\n?/gu, '\n');

/** What a library says of a paper that a file of Markdown can. */
function told({ papers, state }: InMemory, id: PaperId) {
  const { held, reference } = papers.get(id) ?? {};
  return {
    title: plain(held?.title ?? '').trim(),
    authors: held?.authors,
    authorsCut: held?.authorsCut,
    year: reference?.issued?.year,
    venue: plain(reference?.venue ?? ''),
    url: reference?.url,
    doi: reference?.identifiers.doi,
    arxiv: reference?.identifiers.arxiv,
    abstract: plain(reference?.abstract ?? ''),
    added: new Date(held?.added ?? 0).toISOString().slice(0, 10),
    status: readingOf(state, id).status,
    tags: tagsOn(state, id).map(({ name }) => name),
    notes: notesOn(state, id)
      .map(({ id: note, text }) => [note, plain(text)])
      .filter(([, text]) => text?.trim() !== ''),
    highlights: highlightsFrom(state.highlights.get(id) ?? NO_HIGHLIGHTS)
      .map(({ id: mark, anchor, colour, comment }) =>
        [mark, plain(anchor.quote.exact), colour, plain(comment)].join(' '),
      )
      .sort(),
  };
}

/** Libraries without halves of signs, which no file of text can hold. */
const wholeSigns = anyLibrary.filter((made) => !/\\ud[89a-f]/u.test(JSON.stringify(made)));

test(
  'papers of a Markdown folder come into an empty library as their files tell them',
  async () => {
    await fc.assert(
      fc.asyncProperty(wholeSigns, async (made) => {
        const library = madeLibrary(made);
        const there = await importedInto(NO_LIBRARY, filesOf(library));
        expect([...there.papers.keys()]).toEqual([...library.papers.keys()]);
        for (const id of library.papers.keys()) expect(told(there, id)).toEqual(told(library, id));
        const again = await importedInto(there, filesOf(library));
        expect(again.state).toEqual(there.state);
      }),
      { numRuns: runs(2000, 50) },
    );
  },
  PATIENCE,
);
