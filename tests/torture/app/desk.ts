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

/** A paper that came into the library, as the app shows it. */
export interface CamePaper {
  readonly title: string;
  readonly abstract: string;
}

/** All that is the person's, as plainly as it can be said. */
export interface Desk {
  /** Papers on which there is something. */
  readonly papers: Readonly<Record<PaperId, DeskPaper>>;
  readonly tags: Readonly<Record<TagId, DeskTag>>;
  readonly views: readonly DeskView[];
  /** Papers that were imported or written by hand. */
  readonly came: Readonly<Record<PaperId, CamePaper>>;
  /** Papers that were removed, of which nothing is shown. */
  readonly gone: readonly PaperId[];
}

/** A paper on which there is nothing. */
export const BARE: DeskPaper = { status: 'unread', tags: [], note: ['', 1], marks: {} };

const isBare = ({ status, tags, note, marks }: DeskPaper) =>
  status === 'unread' && tags.length === 0 && note[0] === '' && Object.keys(marks).length === 0;

const sorted = <T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** The same text for desks that show the same. */
export function deskText({ papers, tags, views, came, gone }: Desk): string {
  const isGone = new Set<string>(gone);
  const held = sorted(papers)
    .filter(([id, paper]) => !isGone.has(id) && !isBare(paper))
    .map(([id, { status, tags: on, note, marks }]) => [
      ...[id, status, [...on].sort(), note],
      sorted(marks).map(([mark, { quote, colour, comment }]) => [mark, quote, colour, comment]),
    ]);
  const named = sorted(tags).map(([id, { name, colour }]) => [id, name, colour]);
  const shown = views.map(({ id, name, text }) => [id, name, text]);
  return JSON.stringify([held, named, shown, sorted(came), [...gone].sort()]);
}

/** Where the texts of two desks part: what stands there in the one, and in the other. */
export function partingIn(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [from, to] = [Math.max(0, at - 150), at + 100];
  return `“${one.slice(from, to)}” for “${other.slice(from, to)}”`;
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

/** Of papers that came with the app and those of a desk, the ones that are in the library. */
export function livingOn({ came, gone }: Desk, bundled: readonly PaperId[]): readonly PaperId[] {
  const isGone = new Set(gone);
  return [...bundled, ...(Object.keys(came) as PaperId[])].filter((id) => !isGone.has(id));
}
