import { citationHtml, citationText } from '../domain/citation/citation-run.ts';
import { cite as cited } from '../domain/citation/cite.ts';
import { markdownLink } from '../domain/citation/markdown-link.ts';
import { CitationKeys } from '../domain/formats/bibtex/citation-keys.ts';
import { writeBibtex } from '../domain/formats/bibtex/write-bibtex.ts';
import { failure, type Outcome, success } from '../domain/outcome.ts';
import { addressOf } from '../domain/reference/address-of.ts';
import type { Reference } from '../domain/reference/reference.ts';
import { withReading } from '../domain/reference/with-reading.ts';
import type { InputOf, library as methods } from '../preload/contract.ts';
import type { Citations } from '../preload/export-types.ts';
import type { Library } from './library.ts';
import { inListOrder } from './listed-papers.ts';
import { reasonFor } from './store/reason-for.ts';

type Given = InputOf<typeof methods.bibtexOf>;

/** What is known of papers, with what is the person’s, in the order of the list. */
async function referencesOf(
  library: Library,
  { papers, query }: Given,
): Promise<Outcome<readonly Reference[]>> {
  try {
    const found = await library.referencesOf(inListOrder(library, papers, query));
    const { state } = library.catalogue();
    return success(Array.from(found, ([id, reference]) => withReading(reference, state, id)));
  } catch (error) {
    return failure('not-saved', `The papers could not be read. ${reasonFor(error)}`);
  }
}

const put = <T, U>(outcome: Outcome<T>, make: (value: T) => U): Outcome<U> =>
  outcome.ok ? success(make(outcome.value)) : outcome;

/** Papers as citations in a style, without those of which nothing to cite is known. */
export async function cite(
  library: Library,
  { style, ...given }: InputOf<typeof methods.cite>,
): Promise<Outcome<Citations>> {
  return put(await referencesOf(library, given), (references) => {
    const runs = references
      .map((reference) => cited(reference, style))
      .filter(({ length }) => length > 0);
    const html = runs.map(citationHtml);
    return {
      count: runs.length,
      text: runs.map(citationText).join('\n'),
      html: html.length === 1 ? (html[0] ?? '') : html.map((each) => `<p>${each}</p>`).join('\n'),
    };
  });
}

/** Papers as entries of BibTeX with an empty line between them. */
export async function bibtexOf(library: Library, given: Given): Promise<Outcome<string>> {
  const keys = new CitationKeys();
  return put(await referencesOf(library, given), (references) =>
    references
      .map((reference) => writeBibtex(reference, 'bibtex', keys.keyFor(reference)))
      .join('\n'),
  );
}

/** Papers as links in Markdown, one a line; a title alone where nobody knows where to find it. */
export const markdownLinks = async (library: Library, given: Given): Promise<Outcome<string>> =>
  put(await referencesOf(library, given), (references) =>
    references.map((reference) => markdownLink(reference.title, addressOf(reference))).join('\n'),
  );
