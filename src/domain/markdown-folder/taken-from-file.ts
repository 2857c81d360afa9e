import type { HighlightId } from '../highlight/highlight.ts';
import { COMMENT_LIMIT } from '../highlight/highlight.ts';
import { keptTagName } from '../import/tags-by-name.ts';
import { NOTE_LIMIT, type NoteId, paperOfNote } from '../note.ts';
import type { PaperId } from '../paper.ts';
import type { Status } from '../status.ts';
import { foldedTagName } from '../tag-name.ts';
import type { FileHighlight, PaperFields } from './paper-file.ts';

/** What of a file is taken into the library, because it says something else there. */
export interface TakenFromFile {
  readonly paper: PaperId;
  /** `null` where it is as it was. */
  readonly status: Status | null;
  /** By name. */
  readonly tagsOn: readonly string[];
  readonly tagsOff: readonly string[];
  readonly notes: readonly { readonly id: NoteId; readonly text: string }[];
  readonly highlights: readonly TakenOfHighlight[];
}

/** Another colour or comment of a highlight. */
interface TakenOfHighlight {
  readonly highlight: HighlightId;
  readonly field: 'colour' | 'comment';
  readonly value: string;
}

const namesIn = (tags: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    tags
      .map((tag) => [foldedTagName(keptTagName(tag)), keptTagName(tag)] as const)
      .filter(([name]) => name !== ''),
  );

const lacking = (
  some: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): readonly string[] => [...some].flatMap(([folded, name]) => (others.has(folded) ? [] : name));

/** A note of blanks alone is none. */
const unlessBlank = (text: string): string => (text.trim() === '' ? '' : text);

/** Whether two lists name the same tags, in whatever order and capitals. */
export function isSameTags(some: readonly string[], others: readonly string[]): boolean {
  const [a, b] = [namesIn(some), namesIn(others)];
  return a.size === b.size && lacking(a, b).length === 0;
}

function takenOfHighlight(
  { id, colour, comment }: FileHighlight,
  own: FileHighlight | undefined,
): readonly TakenOfHighlight[] {
  if (own === undefined) return [];
  const taken: TakenOfHighlight[] = [];
  if (colour !== null && colour !== own.colour)
    taken.push({ highlight: id, field: 'colour', value: colour });
  if (comment !== own.comment && comment.length <= COMMENT_LIMIT)
    taken.push({ highlight: id, field: 'comment', value: comment });
  return taken;
}

/**
 * What a file says otherwise than the library. A note or highlight that has no section there stays
 * in the library, and so does a tag where the file names none at all; what is too long stays in the
 * file alone.
 */
export function takenFromFile(said: Partial<PaperFields>, own: PaperFields): TakenFromFile {
  const [here, there] = [namesIn(own.tags), namesIn(said.tags ?? own.tags)];
  const texts = new Map(own.notes.map(({ id, text }) => [id, text]));
  return {
    paper: own.id,
    status: said.status === undefined || said.status === own.status ? null : said.status,
    tagsOn: lacking(there, here),
    tagsOff: lacking(here, there),
    notes: (said.notes ?? []).flatMap(({ id, text }) =>
      paperOfNote(id) === own.id &&
      text.length <= NOTE_LIMIT &&
      unlessBlank(text) !== unlessBlank(texts.get(id) ?? '')
        ? [{ id, text: unlessBlank(text) }]
        : [],
    ),
    highlights: (said.highlights ?? []).flatMap((one) =>
      takenOfHighlight(
        one,
        own.highlights.find(({ id }) => id === one.id),
      ),
    ),
  };
}

/** Whether nothing is taken. */
export const isNothing = ({ status, tagsOn, tagsOff, notes, highlights }: TakenFromFile): boolean =>
  status === null && [tagsOn, tagsOff, notes, highlights].every(({ length }) => length === 0);

/** What the library has to say once that is taken. */
export function withTaken(own: PaperFields, taken: TakenFromFile): PaperFields {
  const notes = new Map(own.notes.map(({ id, text }) => [id, text]));
  for (const { id, text } of taken.notes) notes.set(id, text);
  const off = new Set(taken.tagsOff.map(foldedTagName));
  return {
    ...own,
    status: taken.status ?? own.status,
    tags: [...own.tags.filter((tag) => !off.has(foldedTagName(tag))), ...taken.tagsOn],
    notes: [...notes].flatMap(([id, text]) => (text === '' ? [] : [{ id, text }])),
    highlights: own.highlights.map((one) => ({
      ...one,
      ...Object.fromEntries(
        taken.highlights
          .filter(({ highlight }) => highlight === one.id)
          .map(({ field, value }) => [field, value]),
      ),
    })),
  };
}
