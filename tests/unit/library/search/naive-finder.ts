import { existingTags } from '../../../../src/domain/change/tags-in-use.ts';
import {
  type Reading,
  readingOf,
  type UserState,
} from '../../../../src/domain/change/user-state.ts';
import { linksIn } from '../../../../src/domain/latex/links-in.ts';
import { isShortWord } from '../../../../src/domain/query/is-short-word.ts';
import type { Term } from '../../../../src/domain/query/term.ts';
import type { TagId } from '../../../../src/domain/tag.ts';
import { foldedTagName } from '../../../../src/domain/tag-name.ts';
import { fold } from '../../../../src/domain/text/fold.ts';
import { wordsOf } from '../../../../src/domain/text/words-of.ts';
import {
  ABSTRACT,
  AUTHOR,
  NOTE,
  type Sought,
  TITLE,
} from '../../../../src/library/search/text-index.ts';
import type { FullPaper, Library } from './arbitrary-library.ts';
import { fieldsOf } from './generated.ts';
import { type NaiveField, NaiveText } from './naive-text.ts';

type Of<Kind extends Term['kind']> = Extract<Term, { readonly kind: Kind }>;

const FIELDS = { title: TITLE, abstract: ABSTRACT, note: NOTE } as const;

/** As many similar words as are tried, of each text and in all. */
const SIMILAR = 8;

const occursIn = (text: string, sought: Sought): boolean =>
  new NaiveText([{ number: 0, field: sought.fields, texts: [text] }]).find(sought).length > 0;

/** The day of the local calendar. */
function dayOf(moment: number | null): string | null {
  if (moment === null) return null;
  const date = new Date(moment);
  const [month, day] = [date.getMonth() + 1, date.getDate()];
  return [date.getFullYear(), month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Compares two dates as far as both are known: what is not known may be as it has to be. */
function compareKnown(one: string, other: string): number {
  const known = Math.min(one.length, other.length);
  const [a, b] = [one.slice(0, known), other.slice(0, known)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Answers queries by reading everything each time. */
export class NaiveFinder {
  readonly papers: readonly FullPaper[];
  readonly state: UserState;
  readonly #isIndexed: boolean;
  readonly #texts: readonly NaiveText[];
  // The same term is asked for each facet.
  readonly #found = new WeakMap<Term, readonly number[]>();
  readonly #excluded = new WeakMap<Term, readonly number[]>();
  readonly #similar = new Map<string, readonly string[]>();

  /** Without the abstracts, and what only an index knows, where they are not indexed. */
  constructor({ papers, state }: Library, isIndexed = true) {
    this.papers = papers;
    this.state = state;
    this.#isIndexed = isIndexed;
    const notes = papers.map((_paper, number): NaiveField => {
      return { number, field: NOTE, texts: [this.noteOn(number)] };
    });
    const fields = fieldsOf(papers).filter(({ field }) => isIndexed || field !== ABSTRACT);
    this.#texts = [new NaiveText(fields), new NaiveText(notes)];
  }

  readingOn(number: number): Reading {
    return readingOf(this.state, this.papers[number]?.id ?? 'p-none');
  }

  noteOn(number: number): string {
    const notes = this.state.notes.get(this.papers[number]?.id ?? 'p-none');
    return [...(notes?.values() ?? [])].map(({ text }) => text).join('\n\n');
  }

  /** The numbers of the papers that a term asks for, in page order. */
  matching(term: Term, isExcluded = false): readonly number[] {
    const known = isExcluded ? this.#excluded : this.#found;
    const found = known.get(term) ?? this.#read(term, isExcluded);
    known.set(term, found);
    return found;
  }

  #read(term: Term, isExcluded: boolean): readonly number[] {
    switch (term.kind) {
      case 'all':
        return this.#those(() => true);
      case 'text':
        return this.#withText(term, isExcluded);
      case 'named':
        return this.#either(term.any.map((name) => this.#named(term.field, name, isExcluded)));
      case 'status':
        return this.#those((_, number) => term.any.includes(this.readingOn(number).status));
      case 'code':
        return this.#those(({ hasCode }) => hasCode === term.is);
      case 'has':
        return this.#those((paper, number) => this.#holds(paper, number, term.what));
      case 'when':
        return this.#those((paper, number) => this.#isWithin(paper, number, term));
      case 'not': {
        const isNothing = term.term.kind === 'text' && wordsOf(term.term.text).length === 0;
        const excluded = isNothing ? [] : this.matching(term.term, true);
        return this.#those((_, number) => !excluded.includes(number));
      }
      case 'and': {
        const all = term.terms.map((each) => this.matching(each, isExcluded));
        return this.#those((_, number) => all.every((found) => found.includes(number)));
      }
      case 'or':
        return this.#either(term.terms.map((each) => this.matching(each, isExcluded)));
    }
  }

  #those(isMeant: (paper: FullPaper, number: number) => boolean): readonly number[] {
    return this.papers.flatMap((paper, number) => (isMeant(paper, number) ? [number] : []));
  }

  #either(sets: readonly (readonly number[])[]): readonly number[] {
    return this.#those((_, number) => sets.some((found) => found.includes(number)));
  }

  #withText({ text, field, quoted }: Of<'text'>, isExcluded: boolean): readonly number[] {
    const words = wordsOf(text);
    if (words.length === 0) return this.#those(() => true);
    const fields = field === null ? TITLE | AUTHOR | ABSTRACT | NOTE : FIELDS[field];
    const sought = { words, isPrefix: !quoted, fields };
    const inTags = field === null ? this.#tagged((name) => occursIn(name, sought)) : [];
    const found = this.#either([...this.#texts.map((each) => each.find(sought)), inTags]);
    if (found.length > 0 || isExcluded || quoted) return found;
    return this.#alike(words, fields, field === null);
  }

  /** The papers with what is like a single word. */
  #alike(
    [word = '', ...more]: readonly string[],
    fields: number,
    hasTags: boolean,
  ): readonly number[] {
    if (word === '' || more.length > 0) return [];
    return this.#either(
      this.#like(word, fields, hasTags).flatMap((like) => {
        const sought = { words: [like], isPrefix: false, fields };
        const inTags = hasTags ? this.#tagged((name) => occursIn(name, sought)) : [];
        return [...this.#texts.map((each) => each.find(sought)), inTags];
      }),
    );
  }

  #like(word: string, fields: number, hasTags: boolean): readonly string[] {
    const key = `${fields} ${word}`;
    const known = this.#similar.get(key);
    if (known) return known;
    if (!this.#isIndexed) return [];
    const tags = hasTags ? this.#tagTexts().similar(word, fields).slice(0, SIMILAR) : [];
    const all = [
      ...tags,
      ...this.#texts.flatMap((each) => each.similar(word, fields).slice(0, SIMILAR)),
    ];
    const similar = [...new Set(all)].slice(0, SIMILAR);
    this.#similar.set(key, similar);
    return similar;
  }

  /** The names of the tags that papers have, as one text. */
  #tagTexts(): NaiveText {
    const isUsed = (id: TagId) =>
      this.#those((_, at) => this.readingOn(at).tags.has(id)).length > 0;
    const texts = existingTags(this.state).flatMap(({ id, name }) => (isUsed(id) ? [name] : []));
    return new NaiveText([{ number: 0, field: NOTE, texts }]);
  }

  /** The papers with one of the tags of which some there are of such a name. */
  #tagged(isMeant: (name: string) => boolean): readonly number[] {
    const tags = existingTags(this.state).filter(({ name }) => isMeant(name));
    return this.#those((_, number) => tags.some(({ id }) => this.readingOn(number).tags.has(id)));
  }

  #named(field: Of<'named'>['field'], name: string, isExcluded: boolean): readonly number[] {
    const same = field === 'tag' ? foldedTagName : fold;
    const names = {
      tag: existingTags(this.state).map((tag) => tag.name),
      category: this.papers.flatMap(({ category }) => category || []),
      author: this.papers.flatMap(({ authors }) => authors),
    }[field];
    const isWhole = isExcluded && isShortWord(name);
    const sought = { words: wordsOf(name), isPrefix: !isWhole, fields: AUTHOR };
    const all = [...new Set(names)];
    const exact = all.filter((each) => same(each) === same(name));
    const meant = exact.length > 0 ? exact : all.filter((each) => occursIn(each, sought));
    if (field === 'tag') return this.#tagged((each) => meant.includes(each));
    if (field === 'author' && meant.length === 0 && !isExcluded)
      return this.#alike(sought.words, AUTHOR, false);
    return this.#those(({ category, authors }) =>
      meant.some((each) => (field === 'author' ? authors : [category]).includes(each)),
    );
  }

  #holds({ abstract, hasCode }: FullPaper, number: number, what: Of<'has'>['what']): boolean {
    switch (what) {
      case 'note':
        return this.noteOn(number).trim() !== '';
      case 'tag':
        return existingTags(this.state).some(({ id }) => this.readingOn(number).tags.has(id));
      case 'code':
        return hasCode;
      case 'link':
        return this.#isIndexed && linksIn(abstract).length > 0;
      case 'highlight':
        return false;
    }
  }

  #isWithin({ date, added }: FullPaper, number: number, { field, from, to }: Of<'when'>): boolean {
    const { changed, read } = this.readingOn(number);
    const day = {
      year: date,
      date,
      added: dayOf(added),
      changed: dayOf(changed),
      read: dayOf(read),
    }[field];
    if (day === null || day === '') return false;
    return (
      (from === null || compareKnown(day, from) >= 0) && (to === null || compareKnown(day, to) <= 0)
    );
  }
}
