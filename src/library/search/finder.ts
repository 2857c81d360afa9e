import { type HeldPaper, ownWordsOn } from '../../domain/catalogue/catalogue.ts';
import type { UserState } from '../../domain/change/user-state.ts';
import type { PaperId } from '../../domain/paper.ts';
import { parseQuery } from '../../domain/query/parse-query.ts';
import type { Query } from '../../domain/query/query.ts';
import type { Sort } from '../../domain/query/sort.ts';
import type { ParsedQuery } from '../../domain/query/term.ts';
import { type UnfinishedField, unfinishedField } from '../../domain/query/unfinished-field.ts';
import type { FacetsView } from '../../preload/view-types.ts';
import { atOnce } from '../restful.ts';
import type { Content } from './content.ts';
import { countFacets } from './count-facets.ts';
import { firstContent } from './first-content.ts';
import { type Found, find } from './found.ts';
import { byRelevance, inOrder, Orders } from './orders.ts';
import { Recent } from './recent.ts';
import type { FreshText } from './text/fresh-text.ts';
import { type Fields, NOTE, type WholeText, type WordCount } from './text-index.ts';

/** Answers kept: list, facets and saved views ask the same again and again. */
const ANSWERS_KEPT = 24;

/** What a query lists. */
export interface Listing {
  /** Paper numbers in order. */
  readonly papers: Uint32Array;
  readonly sort: Sort;
  readonly parsed: ParsedQuery;
  readonly found: Found;
}

/** Answers queries over a library, at any moment as it is then. Papers are numbered in page order. */
export class Finder {
  readonly papers: readonly HeldPaper[];
  readonly #notes: FreshText;
  readonly #orders: Orders;
  readonly #found = new Recent<string, Found>(ANSWERS_KEPT);
  readonly #listings = new Recent<string, Listing>(ANSWERS_KEPT);
  #content: Content;
  #text: WholeText | null = null;

  /** Over the content of these papers, which may have been made before. */
  constructor(
    papers: readonly HeldPaper[],
    state: UserState,
    first = atOnce(firstContent(papers, state)),
  ) {
    this.papers = papers;
    this.#orders = new Orders(papers);
    this.#notes = first.notes;
    this.#content = first.content;
  }

  get content(): Content {
    return this.#content;
  }

  /** The index of the papers' text, once there is one; before, titles and authors are read through. */
  get text(): WholeText | null {
    return this.#text;
  }

  /** Searches the papers' text in this index from now on. */
  takeText(text: WholeText): void {
    this.#text = text;
    const texts = [text, this.#notes];
    this.#content = { ...this.#content, isIndexed: true, texts, linked: text.linked };
    this.#forget();
  }

  /** Takes over a later state, which differs in what is the person's of these papers. */
  changed(papers: Iterable<PaperId>, state: UserState): void {
    for (const paper of papers) {
      const number = this.numberOf(paper);
      if (number === undefined) continue;
      this.#content.user.update(number, paper, state);
      this.#notes.set(number, NOTE, ownWordsOn(state, paper));
    }
    this.#content = { ...this.#content, state };
    this.#orders.changed();
    this.#forget();
  }

  /** The words that begin so in some fields, either notes or others; none before there is an index. */
  wordsBeginning(prefix: string, fields: Fields, limit: number): readonly WordCount[] {
    const text = fields === NOTE ? this.#notes : this.#text;
    return text?.wordsBeginning(prefix, fields, limit) ?? [];
  }

  numberOf(paper: PaperId): number | undefined {
    return this.#content.papers.numberOf.get(paper);
  }

  /** The papers a query lists, in its order. */
  list({ text, sort }: Query): Listing {
    const parsed = parseQuery(text);
    const order = parsed.sort ?? sort;
    return this.#listings.get(`${order.by} ${order.direction} ${text}`, () => {
      const found = this.#find(text, parsed);
      const papers =
        order.by === 'relevance'
          ? byRelevance(found, order.direction)
          : inOrder(this.#orders.of(this.#content, order), found);
      return { papers, sort: order, parsed, found };
    });
  }

  /** How many papers a text lists. */
  count(text: string): number {
    return this.#find(text, parseQuery(text)).total;
  }

  facets(text: string): FacetsView {
    const parsed = parseQuery(text);
    return countFacets(this.#content, this.#find(text, parsed), parsed.term);
  }

  #find(text: string, { term }: ParsedQuery): Found {
    return this.#found.get(text, () => {
      const found = find(this.#content, term);
      const unfinished = found.total === 0 ? unfinishedField(text) : null;
      return (unfinished && this.#without(unfinished)) ?? found;
    });
  }

  /** What is found without the last word, which is then told; `null` where that is nothing, too. */
  #without({ typed, before }: UnfinishedField): Found | null {
    const found = find(this.#content, parseQuery(before).term);
    return found.total === 0 ? null : { ...found, also: [...found.also, { typed, found: [] }] };
  }

  #forget(): void {
    this.#found.clear();
    this.#listings.clear();
  }
}
