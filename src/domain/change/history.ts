import type { NoteId } from '../note.ts';
import { type ActFacts, type ActOnPaper, PLAIN_ACT, typedIn } from './act-on-paper.ts';
import type { Change, ChangeId } from './change.ts';
import { timeOf } from './clock.ts';
import { parseKey } from './key.ts';
import type { UserState } from './user-state.ts';
import { wordsOnPaper, wordsSince } from './words-on-paper.ts';

/** How long after a save what is typed on still belongs to the same sitting, in milliseconds. */
const SITTING = 5 * 60_000;

/** A note as one change left it. */
export interface NoteVersion {
  readonly id: ChangeId;
  readonly note: NoteId;
  /** When it was saved, in ms since 1970. */
  readonly time: number;
  /** How many words it has, told apart by the space between them. */
  readonly words: number;
}

/** Something that was done to a paper: an act, or all that was typed on a text at one sitting. */
export interface HistoryEntry {
  /** The oldest of its changes. */
  readonly id: ChangeId;
  /** When it began and ended, in ms since 1970. */
  readonly began: number;
  readonly time: number;
  /** What was done, as a sentence. */
  readonly words: string;
  /** What became of it since, as a sentence; `null` where it stands. */
  readonly since: string | null;
  /** How many other papers it was done to. */
  readonly others: number;
  /** What it made of the note, newest first; empty where it is not about the note. */
  readonly versions: readonly NoteVersion[];
}

interface Sitting {
  readonly typed: ReturnType<typeof typedIn>;
  readonly facts: ActFacts;
  readonly changes: readonly Change[];
}

const timesOf = (changes: readonly Change[]) =>
  [timeOf(changes[0]?.id ?? ''), timeOf(changes.at(-1)?.id ?? '')] as const;

function goesOn(earlier: Sitting | undefined, later: Sitting): earlier is Sitting {
  if (earlier === undefined || later.typed === null || earlier.typed !== later.typed) return false;
  if (earlier.facts.turns !== later.facts.turns) return false;
  return timesOf(later.changes)[0] - timesOf(earlier.changes)[1] <= SITTING;
}

function sittingsOf(
  acts: readonly ActOnPaper[],
  factsOf: (group: ChangeId) => ActFacts,
): readonly Sitting[] {
  const sittings: Sitting[] = [];
  for (const act of acts) {
    const facts = factsOf(act.group);
    const typed = facts.way === 'act' ? typedIn(act) : null;
    const sitting: Sitting = { typed, facts, changes: act.changes };
    const last = sittings.at(-1);
    if (goesOn(last, sitting))
      sittings.splice(-1, 1, { ...last, changes: [...last.changes, ...act.changes] });
    else sittings.push(sitting);
  }
  return sittings;
}

const countWords = (text: unknown) =>
  typeof text === 'string' ? (text.match(/\S+/gu)?.length ?? 0) : 0;

const versionsIn = (changes: readonly Change[]): readonly NoteVersion[] =>
  changes
    .flatMap(({ id, key, after }) => {
      const target = parseKey(key);
      if (target?.kind !== 'note') return [];
      return [{ id, note: target.note, time: timeOf(id), words: countWords(after) }];
    })
    .reverse();

/**
 * The history of a paper from what was done to it, given oldest first: newest first. What is typed
 * on one text with pauses of at most five minutes is one entry, unless some of it was taken back.
 */
export function historyOf(
  acts: readonly ActOnPaper[],
  facts: ReadonlyMap<ChangeId, ActFacts>,
  state: UserState,
): readonly HistoryEntry[] {
  const sittings = sittingsOf(acts, (group) => facts.get(group) ?? PLAIN_ACT);
  return sittings
    .map(({ changes, facts: known }): HistoryEntry => {
      const [began, time] = timesOf(changes);
      return {
        id: changes[0]?.id ?? '',
        began,
        time,
        words: wordsOnPaper(changes, known, state),
        since: wordsSince(known),
        others: known.others,
        versions: versionsIn(changes),
      };
    })
    .reverse();
}
