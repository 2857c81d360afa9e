import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { UserState } from '../domain/change/user-state.ts';
import type { PaperId } from '../domain/paper.ts';
import { indexText } from './index-text.ts';
import { type Indexed, patchedText } from './patched-papers.ts';
import { inSlices } from './restful.ts';
import { room } from './room.ts';
import { Finder } from './search/finder.ts';
import { firstContent } from './search/first-content.ts';
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
  /** Takes over a later state, which differs in what is the person's of these papers. */
  readonly changed: (papers: Iterable<PaperId>, state: UserState) => void;
  /** Makes, bit by bit, what finds other papers; resolves with what puts it in place. */
  readonly replacing: (catalogue: Catalogue) => Promise<() => void>;
}

/** Finds papers of a catalogue. */
export function searchedPapers(parts: Parts, first: Catalogue): SearchedPapers {
  const { database, vault, revision } = parts;
  let { papers, state } = first;
  let finder = new Finder(papers, state);
  let indexed: number | null = 0;
  let isBegun = false;
  let whole: Indexed | null = null;
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
    changed(touched, next) {
      state = next;
      finder.changed(touched, state);
    },
    async replacing(next) {
      const first = await inSlices(firstContent(next.papers, next.state));
      return () => {
        ({ papers, state } = next);
        finder = new Finder(papers, state, first);
        indexed = 0;
        // Where abstracts cannot be read all else is found, and lists say that not all is indexed.
        if (isBegun) void indexAnew().catch(() => undefined);
      };
    },
  };
}
