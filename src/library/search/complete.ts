import { tagsOf } from '../../domain/catalogue/catalogue.ts';
import { isIn } from '../../domain/query/is-in.ts';
import { HOLDINGS } from '../../domain/query/term.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import type { FacetValue } from '../../preload/view-types.ts';
import type { Finder } from './finder.ts';
import { ABSTRACT, AUTHOR, NOTE, TITLE } from './text-index.ts';

/** As many as can be looked over. */
const OFFERED = 12;

type NameField = 'author' | 'tag' | 'category';
type WordField = 'title' | 'abstract' | 'note';

const FIELDS = { title: TITLE, abstract: ABSTRACT, note: NOTE } as const;

type Field = NameField | WordField | 'has' | null;

const NAMED: ReadonlySet<Field> = new Set(['author', 'tag', 'category']);
const hasNames = (field: Field): field is NameField => NAMED.has(field);

const holdings = (finder: Finder, typed: string): readonly FacetValue[] =>
  HOLDINGS.filter((what) => what.startsWith(typed.trim().toLowerCase())).map((value) => ({
    value,
    papers: finder.count(`has:${value}`),
  }));

function namesLike({ content }: Finder, field: NameField, words: readonly string[]) {
  const { papers, user, state } = content;
  if (field === 'tag')
    return [...tagsOf(state).values()]
      .filter(({ name }) => words.length === 0 || isIn(wordsOf(name), { words, isPrefix: true }))
      .map(({ id, name }) => ({ value: name, papers: user.taggedWith(id).count() }));
  const [names, counts] =
    field === 'author'
      ? [papers.authors.dictionary, papers.authors.counts]
      : [papers.categories, papers.inCategory];
  return names
    .containing({ words, isPrefix: true })
    .map((number) => ({ value: names.names[number] ?? '', papers: counts[number] ?? 0 }));
}

/**
 * The names of a field of which a word begins like `typed`, or the words of a text that do, of all
 * texts but notes where there is no field; the most frequent first, at most 12. What papers can
 * have comes in its own order.
 */
export function complete(finder: Finder, field: Field, typed: string): readonly FacetValue[] {
  if (field === 'has') return holdings(finder, typed);
  const words = wordsOf(typed);
  if (hasNames(field))
    return [...namesLike(finder, field, words)]
      .sort((a, b) => b.papers - a.papers)
      .slice(0, OFFERED);
  const [word, ...more] = words;
  if (word === undefined || more.length > 0) return [];
  const fields = field === null ? TITLE | AUTHOR | ABSTRACT : FIELDS[field];
  const known = finder.wordsBeginning(word, fields, OFFERED);
  return known.map(({ word: value, papers }) => ({ value, papers }));
}
