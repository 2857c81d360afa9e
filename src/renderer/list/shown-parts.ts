import { hitsIn } from '../../domain/query/hits-in.ts';
import type { Mark } from '../../domain/query/marks.ts';
import type { Tag } from '../../domain/tag.ts';
import type { Row } from '../../preload/view-types.ts';

/** Authors shown for being found, beside the first. */
const FOUND_SHOWN = 2;

/** The places of the authors that hold a hit. */
function foundAmong(authors: readonly string[], marks: readonly Mark[]): readonly number[] {
  const hits = hitsIn(authors.join(', '), marks, 'author');
  let end = -2;
  return authors.flatMap((author, place) => {
    const start = end + 2;
    end = start + author.length;
    const stop = end;
    return hits.some(({ from, to }) => from < stop && to > start) ? [place] : [];
  });
}

/** First author, second and last, or those that are found: what tells one paper from the next. */
export function shortAuthors(
  { authors, authorsCut }: Pick<Row, 'authors' | 'authorsCut'>,
  marks: readonly Mark[],
): string {
  if (authors.length === 0) return '';
  const last = authors.length - 1;
  const all = authorsCut ? 2 : 3;
  const usual = authors.length <= all ? [...authors.keys()] : authorsCut ? [0, 1] : [0, 1, last];
  const hidden = foundAmong(authors, marks).filter((place) => !usual.includes(place));
  const places = hidden.length > 0 ? [0, ...hidden.slice(0, FOUND_SHOWN)] : usual;
  const words = places.reduce((text, place, index) => {
    const gap = index === 0 ? '' : place - (places[index - 1] ?? 0) > 1 ? ' … ' : ', ';
    return `${text}${gap}${authors[place]}`;
  }, '');
  return authorsCut || (places.at(-1) ?? -1) < last ? `${words} …` : words;
}

/** As many of the tags as are shown, first those that are found. */
export function shortTags(
  tags: readonly Tag[],
  marks: readonly Mark[],
  most: number,
): readonly Tag[] {
  if (tags.length <= most) return tags;
  const isFound = ({ name }: Tag) => hitsIn(name, marks, 'tag').length > 0;
  return tags.toSorted((a, b) => Number(isFound(b)) - Number(isFound(a))).slice(0, most);
}
