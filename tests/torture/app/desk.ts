import type { HighlightColour, HighlightId } from '../../../src/domain/highlight/highlight.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import type { Status } from '../../../src/domain/status.ts';
import type { Tag, TagId } from '../../../src/domain/tag.ts';
import type { ViewId } from '../../../src/domain/view.ts';

/** What is the person's on one paper. */
export interface DeskPaper {
  readonly status: Status;
  readonly tags: readonly TagId[];
  readonly note: Repeated;
  readonly marks: Readonly<Record<HighlightId, DeskMark>>;
}

interface DeskMark {
  readonly quote: string;
  readonly colour: HighlightColour;
  readonly comment: string;
}

type DeskTag = Pick<Tag, 'name' | 'colour'>;

/** A text, and how often it stands after itself: what is long need not be held as long as it is. */
type Repeated = readonly [text: string, times: number];

interface DeskView {
  readonly id: ViewId;
  readonly name: string;
  readonly text: string;
}

/** All that is the person's, as plainly as it can be said. */
export interface Desk {
  /** Papers on which there is something. */
  readonly papers: Readonly<Record<PaperId, DeskPaper>>;
  readonly tags: Readonly<Record<TagId, DeskTag>>;
  readonly views: readonly DeskView[];
}

/** A paper on which there is nothing. */
export const BARE: DeskPaper = { status: 'unread', tags: [], note: ['', 1], marks: {} };

const isBare = ({ status, tags, note, marks }: DeskPaper) =>
  status === 'unread' && tags.length === 0 && note[0] === '' && Object.keys(marks).length === 0;

const sorted = <T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** The same text for desks that hold the same. */
export function deskText({ papers, tags, views }: Desk): string {
  const held = sorted(papers)
    .filter(([, paper]) => !isBare(paper))
    .map(([id, { status, tags: on, note, marks }]) => [
      ...[id, status, [...on].sort(), note],
      sorted(marks).map(([mark, { quote, colour, comment }]) => [mark, quote, colour, comment]),
    ]);
  const named = sorted(tags).map(([id, { name, colour }]) => [id, name, colour]);
  return JSON.stringify([held, named, views.map(({ id, name, text }) => [id, name, text])]);
}

/** The same desk with its notes as long as they are. */
export function writtenOut({ papers, ...others }: Desk): Desk {
  const whole = sorted(papers).map(
    ([
      id,
      {
        note: [text, times],
        ...paper
      },
    ]) => [id, { ...paper, note: [text.repeat(times), 1] }],
  );
  return { ...others, papers: Object.fromEntries(whole) };
}
