import type { Act } from '../../../src/domain/act.ts';
import type { ForwardAct } from '../../../src/domain/change/drafts-for.ts';
import { HIGHLIGHT_COLOURS, type HighlightId } from '../../../src/domain/highlight/highlight.ts';
import { noteOf } from '../../../src/domain/note.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import { STATUSES } from '../../../src/domain/status.ts';
import { TAG_COLOURS, type TagId } from '../../../src/domain/tag.ts';
import type { Random } from '../../bench/generated/random.ts';
import { type Desk, deskText, livingOn } from './desk.ts';
import { done } from './done.ts';
import { paperAct } from './paper-acts.ts';

/** A person at work: what they have, what they could take back or do again, and what they did last. */
export interface Work {
  readonly desk: Desk;
  readonly undo: readonly (readonly [before: Desk, after: Desk])[];
  readonly redo: readonly (readonly [before: Desk, after: Desk])[];
  readonly last: Act | null;
  /** Acts so far: names made from it never come again. */
  readonly acts: number;
}

/** An act with what there is once it is done. */
export interface Planned {
  readonly act: Act;
  /** How often the text of the act is to be repeated. */
  readonly times: number;
  /** What an import reads before its act. */
  readonly file: string | null;
  readonly next: Work;
}

/** Someone who begins with a desk and can take nothing back. */
export const atWork = (desk: Desk): Work => ({ desk, undo: [], redo: [], last: null, acts: 0 });

const WORDS = ['', 'a word', 'naïve – 漢字 🎈', 'two\nlines\t"quoted" \\', '- [ ] a task\n'];

const some = (random: Random, papers: readonly PaperId[]): readonly PaperId[] => {
  const share = random.one([0.03, 0.1, 1]);
  const chosen = papers.filter(() => random.chance(share));
  return chosen.length > 0 ? chosen : [random.one(papers)];
};

const pages = ['title', 'abstract'] as const;

function draftOn(paper: PaperId, { desk, acts }: Work, random: Random): readonly ForwardAct[] {
  const note = noteOf(paper);
  const text = `${random.one(WORDS)} ${acts}`;
  const made: HighlightId = `h-${String(acts).padStart(16, '0')}`;
  const quote = { exact: `words ${acts}`, prefix: '', suffix: '' };
  const anchor = { part: random.one(pages), quote, position: { start: 0, end: 9 } };
  const colour = random.one(HIGHLIGHT_COLOURS);
  const highlights = Object.keys(desk.papers[paper]?.marks ?? {}) as HighlightId[];
  return [
    { kind: 'write-note', note, text },
    { kind: 'write-note', note, text },
    { kind: 'restore-note', note, text },
    { kind: 'tick-task', note, text },
    { kind: 'delete-note', note },
    { kind: 'mark', paper, highlight: made, anchor, colour },
    ...highlights.slice(0, 1).flatMap((highlight): readonly ForwardAct[] => [
      { kind: 'colour-highlight', paper, highlight, colour },
      { kind: 'comment-highlight', paper, highlight, text: random.one(WORDS) },
      { kind: 'delete-highlight', paper, highlight },
    ]),
  ];
}

function draftOnTags(papers: readonly PaperId[], { desk, acts }: Work, random: Random) {
  const name = `Tag ${acts}`;
  const tags = Object.keys(desk.tags) as TagId[];
  const fresh: readonly ForwardAct[] = [
    { kind: 'create-tag', name },
    { kind: 'add-tag', papers: some(random, papers), name },
  ];
  if (tags.length === 0) return fresh;
  const [tag, other] = [random.one(tags), random.one(tags)];
  return [
    ...fresh,
    { kind: 'add-tag', papers: some(random, papers), name: desk.tags[tag]?.name ?? name },
    { kind: 'remove-tag', papers: some(random, papers), tag },
    { kind: 'rename-tag', tag, name: random.chance(0.3) ? (desk.tags[other]?.name ?? name) : name },
    { kind: 'colour-tag', tag, colour: random.one(TAG_COLOURS) },
    { kind: 'delete-tag', tag },
  ] satisfies readonly ForwardAct[];
}

function draftOnViews({ desk: { views }, acts }: Work, random: Random): readonly ForwardAct[] {
  const [name, text] = [`View ${acts}`, `words${acts}`];
  const saved: ForwardAct = { kind: 'save-view', name, text, sort: null };
  if (views.length === 0) return [saved];
  const { id: view } = random.one(views);
  const before = random.chance(0.3) ? null : random.one(views).id;
  return [
    saved,
    { kind: 'rename-view', view, name },
    { kind: 'replace-view', view, text, sort: null },
    { kind: 'move-view', view, before: before === view ? null : before },
    { kind: 'delete-view', view },
  ];
}

function forward(work: Work, papers: readonly PaperId[], random: Random): ForwardAct {
  const area = random.below(10);
  if (area < 2)
    return { kind: 'set-status', papers: some(random, papers), status: random.one(STATUSES) };
  if (area < 5) return random.one(draftOnTags(papers, work, random));
  if (area < 6) return random.one(draftOnViews(work, random));
  return random.one(draftOn(random.one(papers), work, random));
}

function back(work: Work, random: Random): Planned | null {
  const [undo, redo] = [work.undo.at(-1), work.redo.at(-1)];
  const acts = work.acts + 1;
  if (redo && random.chance(0.5)) {
    const next = { undo: [...work.undo, redo], redo: work.redo.slice(0, -1), acts };
    const act: Act = { kind: 'redo' };
    return { act, times: 1, file: null, next: { ...next, desk: redo[1], last: act } };
  }
  if (!undo || !random.chance(0.15)) return null;
  const next = { undo: work.undo.slice(0, -1), redo: [...work.redo, undo], acts };
  const act: Act = { kind: 'undo', group: null, anyway: false };
  return { act, times: 1, file: null, next: { ...next, desk: undo[0], last: act } };
}

// What is typed into one note or comment in one go is one act, so that two such would be taken back as one.
const goesOn = (last: Act | null, act: ForwardAct) =>
  (last?.kind === 'write-note' && 'note' in act && last.note === act.note) ||
  (last?.kind === 'comment-highlight' &&
    act.kind === 'comment-highlight' &&
    last.highlight === act.highlight);

const LONG = [40, 1000, 4000, 20_000];

/** Someone who has done an act that can be taken back. */
export const afterAct = (work: Work, act: Act, desk: Desk): Work => ({
  ...{ desk, undo: [...work.undo, [work.desk, desk]], redo: [] },
  ...{ last: act, acts: work.acts + 1 },
});

/** How often papers come or go. */
export const COMING = 0.08;

/**
 * What the person does next: always something that changes what there is; of so many acts one that
 * makes papers come or go.
 */
export function nextAct(
  work: Work,
  bundled: readonly PaperId[],
  random: Random,
  share: number,
): Planned {
  for (;;) {
    const taken = back(work, random);
    if (taken) return taken;
    const coming = share > 0 && random.chance(share) ? paperAct(work, bundled, random) : null;
    if (coming) {
      const { act, file, desk } = coming;
      return { act, times: 1, file, next: afterAct(work, act, desk) };
    }
    const act = forward(work, livingOn(work.desk, bundled), random);
    const times = 'note' in act && 'text' in act && random.chance(0.3) ? random.one(LONG) : 1;
    const desk = done(work.desk, act, times);
    if (goesOn(work.last, act) || deskText(desk) === deskText(work.desk)) continue;
    return { act, times, file: null, next: afterAct(work, act, desk) };
  }
}

/** How often the words of a long note stand after one another: some 50 KB, and 90 KB. */
const OFTEN = 5000;
const OFTENER = 9000;

/**
 * A long note on each paper: more than the database keeps in its log alone. Every fourth is one that
 * Chromium keeps in a file of its own.
 */
export function longNotes(work: Work, bundled: readonly PaperId[]): readonly Planned[] {
  const planned: Planned[] = [];
  for (const paper of livingOn(work.desk, bundled)) {
    const now = planned.at(-1)?.next ?? work;
    const act: ForwardAct = {
      kind: 'restore-note',
      note: noteOf(paper),
      text: `${now.acts} words. `,
    };
    const times = planned.length % 4 === 0 ? OFTENER : OFTEN;
    const desk = done(now.desk, act, times);
    planned.push({ act, times, file: null, next: afterAct(now, act, desk) });
  }
  return planned;
}
