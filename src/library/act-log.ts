import type { Act } from '../domain/act.ts';
import type { Change, ChangeId } from '../domain/change/change.ts';
import { timeOf } from '../domain/change/clock.ts';
import { type Group, UndoStack } from '../domain/change/undo-stack.ts';
import type { HighlightId } from '../domain/highlight/highlight.ts';
import type { NoteId } from '../domain/note.ts';

/** How long after its last change a text that is typed on is still the same act, in milliseconds. */
const TYPING = 10_000;

/** The log of changes as far as new acts depend on it. */
export interface LogReading {
  /** The changes of one act, in order. */
  readonly changesOf: (group: ChangeId) => Promise<readonly Change[]>;
  /** The groups of all changes there are, oldest first. */
  readonly groups: () => Promise<readonly Group[]>;
}

/** What an act takes back: a group and its changes, or `null` for all three. */
export interface Undone {
  readonly group: ChangeId | null;
  readonly changes: readonly Change[] | null;
}

const NOTHING: Undone = { group: null, changes: null };

function groupToTakeBack(
  act: Extract<Act, { readonly kind: 'undo' | 'redo' }>,
  stack: UndoStack,
): ChangeId | null {
  if (act.kind === 'redo') return stack.redo;
  if (act.group === null) return stack.undo;
  return stack.stands(act.group) ? act.group : null;
}

/** The note or comment that an act of typing writes on; `null` for any other act. */
function typedIn(act: Act | undefined): NoteId | HighlightId | null {
  if (act?.kind === 'write-note') return act.note;
  return act?.kind === 'comment-highlight' ? act.highlight : null;
}

/** Knows what can be undone, and which act belongs to which group. */
export class ActLog {
  readonly #reading: LogReading;
  /** Read from the log when it is asked for first. */
  #stack: UndoStack | null = null;
  #last: { readonly act: Act; readonly group: ChangeId; readonly time: number } | null = null;

  constructor(reading: LogReading) {
    this.#reading = reading;
  }

  /** What an act takes back. Rejects where the log cannot be read. */
  async undone(act: Act): Promise<Undone> {
    if (act.kind !== 'undo' && act.kind !== 'redo') return NOTHING;
    this.#stack ??= new UndoStack(await this.#reading.groups());
    const group = groupToTakeBack(act, this.#stack);
    return group === null ? NOTHING : { group, changes: await this.#reading.changesOf(group) };
  }

  /** The group that an act goes on with: while a note or a comment is typed, all of it is one act. */
  groupFor(act: Act, now: number): ChangeId | null {
    const last = this.#last;
    const text = typedIn(act);
    if (last === null || text === null || text !== typedIn(last.act)) return null;
    return now >= last.time && now - last.time < TYPING ? last.group : null;
  }

  /** Takes in the changes of an act that the store has. */
  add(act: Act, changes: readonly Change[]): void {
    const last = changes.at(-1);
    if (last === undefined) return;
    this.#last = { act, group: last.group, time: timeOf(last.id) };
    this.#stack?.add({ id: last.group, undoes: last.undoes ?? null });
  }
}
