import type { Status } from '../../../src/domain/status.ts';

/** A tag as a person sees it; its name is what it is known by. */
interface SeenTag {
  name: string;
  colour: string;
}

/** A view, in its place among the others. */
interface SeenView {
  name: string;
  text: string;
}

/** A highlight. */
interface SeenMark {
  quote: string;
  colour: string;
  comment: string;
}

/** All that is the person's, as plain data: what is the same is equal. */
export interface Shelf {
  /** Papers that have been given a status. */
  status: Record<string, Exclude<Status, 'unread'>>;
  /** Names of tags by paper, sorted; papers without are left out. */
  tagged: Record<string, string[]>;
  tags: Record<string, SeenTag>;
  /** Notes that are not empty. */
  notes: Record<string, string>;
  marks: Record<string, SeenMark>;
  views: SeenView[];
}

/** The names of the views that are there from the start, and their queries. */
const READY = [
  { name: 'To read', text: 'status:to-read' },
  { name: 'Reading', text: 'status:reading' },
  { name: 'Has code', text: 'code:yes' },
  { name: 'Untagged', text: '-has:tag' },
];

export const emptyShelf = (): Shelf => ({
  status: {},
  tagged: {},
  tags: {},
  notes: {},
  marks: {},
  views: structuredClone(READY),
});

/** Gives a paper a status. */
export function setStatus(shelf: Shelf, paper: string, status: Status): void {
  if (status === 'unread') delete shelf.status[paper];
  else shelf.status[paper] = status;
}

/** Puts a tag on a paper or takes it off. */
export function setTag(shelf: Shelf, paper: string, name: string, isOn: boolean): void {
  const others = (shelf.tagged[paper] ?? []).filter((each) => each !== name);
  const tags = isOn ? [...others, name].sort() : others;
  if (tags.length === 0) delete shelf.tagged[paper];
  else shelf.tagged[paper] = tags;
}

/** Gives a note a text. */
export function setNote(shelf: Shelf, note: string, text: string): void {
  if (text === '') delete shelf.notes[note];
  else shelf.notes[note] = text;
}

/** Gives a tag another name; where another tag has it, that one is left of the two. */
export function renameTag(shelf: Shelf, from: string, to: string): void {
  const tag = shelf.tags[from];
  if (tag === undefined || from === to) return;
  shelf.tags[to] ??= { ...tag, name: to };
  delete shelf.tags[from];
  for (const [paper, names] of Object.entries(shelf.tagged)) {
    if (!names.includes(from)) continue;
    setTag(shelf, paper, from, false);
    setTag(shelf, paper, to, true);
  }
}

/** Takes a tag off all papers, and away. */
export function deleteTag(shelf: Shelf, name: string): void {
  delete shelf.tags[name];
  for (const paper of Object.keys(shelf.tagged)) setTag(shelf, paper, name, false);
}
