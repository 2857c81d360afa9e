import { tagsOf } from '../../domain/catalogue/catalogue.ts';
import { isIn } from '../../domain/query/is-in.ts';
import { isShortWord } from '../../domain/query/is-short-word.ts';
import type { Term } from '../../domain/query/term.ts';
import { foldedTagName } from '../../domain/tag-name.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import { Bits } from './bits.ts';
import type { Content } from './content.ts';
import type { Findings } from './evaluate.ts';
import { findAlike } from './find-text.ts';
import { AUTHOR, type Matches } from './text-index.ts';

type NamedTerm = Extract<Term, { readonly kind: 'named' }>;

/** What an author that is asked for by name adds to a score. */
const AUTHOR_SCORE = 6;

/** One of the names asked for, and whether the last of its words may go on. */
interface Asked {
  readonly name: string;
  readonly isPrefix: boolean;
}

function withTag({ state, user, papers }: Content, { name, isPrefix }: Asked): Bits {
  const found = new Bits(papers.size);
  const tags = [...tagsOf(state).values()];
  const folded = foldedTagName(name);
  const same = tags.filter((tag) => foldedTagName(tag.name) === folded);
  const sought = { words: wordsOf(name), isPrefix };
  const meant = same.length > 0 ? same : tags.filter((tag) => isIn(wordsOf(tag.name), sought));
  for (const { id } of meant) found.or(user.taggedWith(id));
  return found;
}

function inCategory({ papers }: Content, { name, isPrefix }: Asked): Bits {
  const found = new Bits(papers.size);
  const same = papers.categories.sameAs(name);
  const words = wordsOf(name);
  const isName = same.length > 0 || words.length === 0;
  const meant = isName ? same : papers.categories.containing({ words, isPrefix });
  for (let paper = 0; paper < papers.size; paper += 1)
    if (meant.includes(papers.category[paper] ?? -1)) found.add(paper);
  return found;
}

function byAuthor({ papers, texts }: Content, { name, isPrefix }: Asked, into: Matches): void {
  const { dictionary, starts, ids } = papers.authors;
  const same = new Set(dictionary.sameAs(name));
  if (same.size === 0) {
    const sought = { words: wordsOf(name), isPrefix, fields: AUTHOR };
    for (const text of texts) text.find(sought, into);
    return;
  }
  for (let paper = 0; paper < papers.size; paper += 1)
    for (let at = starts[paper] ?? 0; at < (starts[paper + 1] ?? 0); at += 1)
      if (same.has(ids[at] ?? -1)) {
        into.papers.add(paper);
        into.scores[paper] = (into.scores[paper] ?? 0) + AUTHOR_SCORE;
      }
}

/**
 * Adds to `into` the papers that have one of the names a term asks for. Where `also` is given, what
 * nobody's name begins with is replaced by words of names like it, which are added to `also`. Left
 * out, a name of one or two letters stands for itself: so many names have a word that begins like it.
 */
export function findNamed(
  content: Content,
  { field, any }: NamedTerm,
  into: Matches,
  { also, isExcluded }: Pick<Findings, 'also' | 'isExcluded'>,
): void {
  for (const name of any) {
    const asked = { name, isPrefix: !(isExcluded && isShortWord(name)) };
    if (field === 'author') {
      const own: Matches = { papers: new Bits(content.papers.size), scores: into.scores };
      byAuthor(content, asked, own);
      also?.push(...findAlike(content, name, { fields: AUTHOR, inTags: false }, own));
      into.papers.or(own.papers);
    } else into.papers.or(field === 'tag' ? withTag(content, asked) : inCategory(content, asked));
  }
}
