import { tagsOf } from '../../domain/catalogue/catalogue.ts';
import { isIn } from '../../domain/query/is-in.ts';
import type { Term } from '../../domain/query/term.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import type { Content } from './content.ts';
import { Nearest } from './text/nearest.ts';
import { sharedLetters, similarWords } from './text/similar-words.ts';
import {
  ABSTRACT,
  AUTHOR,
  type Fields,
  type Matches,
  NOTE,
  type Sought,
  TITLE,
} from './text-index.ts';

type TextTerm = Extract<Term, { readonly kind: 'text' }>;

const FIELDS = { title: TITLE, abstract: ABSTRACT, note: NOTE } as const;
const ALL_FIELDS: Fields = TITLE | AUTHOR | ABSTRACT | NOTE;

/** What a tag that matches adds to a paper's score: about as much as a rare word in the title. */
const TAG_SCORE = 12;
/** How much a word counts that was found in place of another by its likeness. */
const LIKENESS = 0.3;
/** As many words as are tried in place of one that is not found. */
const SIMILAR = 8;

/** A word nothing begins with, and the words found in its place; none for one that is left out. */
export interface Likeness {
  readonly typed: string;
  readonly found: readonly string[];
}

function findTags({ state, user }: Content, sought: Sought, into: Matches, weight = 1): void {
  for (const tag of tagsOf(state).values()) {
    if (!isIn(wordsOf(tag.name), sought)) continue;
    const papers = user.taggedWith(tag.id);
    into.papers.or(papers);
    papers.forEach((paper) => {
      into.scores[paper] = (into.scores[paper] ?? 0) + weight * TAG_SCORE;
    });
  }
}

/** The words of tags that papers have which begin with something like a word, nearest first. */
function tagWordsLike({ state, user }: Content, word: string): readonly string[] {
  const used = [...tagsOf(state).values()].filter(({ id }) => !user.taggedWith(id).isEmpty());
  const words = [...new Set(used.flatMap(({ name }) => wordsOf(name)))].sort();
  const nearest = new Nearest(SIMILAR);
  similarWords(words, sharedLetters(words), word, (from, to, edits) => {
    for (let at = from; at < to; at += 1) nearest.take({ at, edits, papers: 0 });
  });
  return nearest.places().map((at) => words[at] ?? '');
}

const fieldsOf = ({ field }: TextTerm) => (field === null ? ALL_FIELDS : FIELDS[field]);

/** Adds to `into` the papers whose text, or tags, have what a term seeks. */
export function findText(content: Content, term: TextTerm, into: Matches): void {
  const words = wordsOf(term.text);
  const sought: Sought = { words, isPrefix: !term.quoted, fields: fieldsOf(term) };
  for (const text of content.texts) text.find(sought, into);
  if (term.field === null) findTags(content, sought, into);
}

/**
 * Where nothing was found with what was typed and it is a single word, adds the papers with words
 * like it in some fields, or in tags, to `into`, and returns which these are.
 */
export function findAlike(
  content: Content,
  typed: string,
  { fields, inTags }: { readonly fields: Fields; readonly inTags: boolean },
  into: Matches,
): readonly Likeness[] {
  const [word, ...more] = wordsOf(typed);
  if (word === undefined || more.length > 0 || !into.papers.isEmpty()) return [];
  const similar = [
    ...(inTags ? tagWordsLike(content, word) : []),
    ...content.texts.flatMap((text) => text.similar(word, fields, SIMILAR)),
  ];
  const found = [...new Set(similar)].slice(0, SIMILAR);
  for (const like of found) {
    const sought: Sought = { words: [like], isPrefix: false, fields };
    for (const text of content.texts) text.find(sought, into, LIKENESS);
    if (inTags) findTags(content, sought, into, LIKENESS);
  }
  return found.length === 0 ? [] : [{ typed, found }];
}

/** The same for a term of words. */
export const findTextAlike = (
  content: Content,
  term: TextTerm,
  into: Matches,
): readonly Likeness[] =>
  term.quoted
    ? []
    : findAlike(content, term.text, { fields: fieldsOf(term), inTags: term.field === null }, into);
