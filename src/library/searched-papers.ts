import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { PaperId } from '../domain/paper.ts';
import { indexText } from './index-text.ts';
import { type Indexed, patchedText } from './patched-papers.ts';
import { restful } from './restful.ts';
import { room } from './room.ts';
import { columnsInSlices, type PaperColumns } from './search/columns/paper-columns.ts';
import { Finder } from './search/finder.ts';
import type { Database } from './store/database.ts';
import type { Vault } from './vault-in-time.ts';

/** How often it is told how far the indexing has come, in milliseconds. */
const PROGRESS = 500;

interface Parts {
  readonly database: Database;
  readonly vault: Vault;
  /** Of the bundled library that is in the store. */
  readonly revision: string;
  /** Called when more can be found than before. */
  readonly changed: () => void;
}

/** What finds papers, made anew whenever there are others. */
export interface SearchedPapers {
  readonly finder: () => Finder;
  /** How many abstracts are indexed so far; `null` once all are. */
  readonly indexed: () => number | null;
  /** Indexes the papers' text, and from then on that of papers that come; resolves once it is kept. */
  readonly index: () => Promise<void>;
  /** Makes what other papers are found by, bit by bit, for the catalogue that comes next. */
  readonly prepare: (papers: Catalogue['papers']) => Promise<void>;
  /** Takes over a later catalogue, which differs in what is the person's of these papers. */
  readonly changed: (papers: Iterable<PaperId>, catalogue: Catalogue) => void;
}

/** Finds papers of a catalogue. */
export function searchedPapers(parts: Parts, first: Catalogue): SearchedPapers {
  const { database, vault, revision } = parts;
  let { papers, state } = first;
  let finder = new Finder(papers, state);
  let indexed: number | null = 0;
  let isBegun = false;
  let whole: Indexed | null = null;
  let prepared: { readonly of: Catalogue['papers']; readonly columns: PaperColumns } | null = null;
  const index = async () => {
    isBegun = true;
    const of = finder;
    let told = performance.now();
    const { records } = state;
    const [mine, isPatched] = [papers, finder.text !== null];
    await indexText(database, mine, {
      revision,
      records,
      isWanted: () => of === finder,
      onProgress: (count) => {
        // All can be found meanwhile.
        if (isPatched) return;
        indexed = count;
        if (performance.now() - told < PROGRESS) return;
        told = performance.now();
        parts.changed();
      },
      onReady: (text) => {
        indexed = null;
        whole = { papers: mine, records, text };
        finder.takeText(text);
        parts.changed();
      },
      mayKeep: async () => (await room(vault)).ok,
    });
  };
  /** Searches what was indexed, with the few papers that came beside it, and makes the index anew. */
  const indexAnew = async () => {
    const of = finder;
    const patched = whole && (await patchedText(database, whole, papers, state));
    if (of !== finder) return;
    if (patched) {
      indexed = null;
      finder.takeText(patched);
      parts.changed();
    }
    await index();
  };
  return {
    finder: () => finder,
    indexed: () => indexed,
    index,
    async prepare(next) {
      const { rest } = restful();
      const making = columnsInSlices(next);
      for (;;) {
        const step = making.next();
        if (step.done) {
          prepared = { of: next, columns: step.value };
          return;
        }
        await rest();
      }
    },
    changed(touched, catalogue) {
      state = catalogue.state;
      if (catalogue.papers === papers) return finder.changed(touched, state);
      papers = catalogue.papers;
      finder = new Finder(papers, state, prepared?.of === papers ? prepared.columns : undefined);
      prepared = null;
      indexed = 0;
      // Where abstracts cannot be read all else is found, and lists say that not all is indexed.
      if (isBegun) void indexAnew().catch(() => undefined);
    },
  };
}
