import type { ChangeId } from './change.ts';

/** The changes of one act, and the group they took back, if any. */
export interface Group {
  readonly id: ChangeId;
  readonly undoes: ChangeId | null;
}

/** What can be taken back and what can be done again: nothing but a reading of the log. */
export class UndoStack {
  readonly #undo: ChangeId[] = [];
  readonly #redo: ChangeId[] = [];

  /** Groups in the order in which they happened. */
  constructor(groups: Iterable<Group> = []) {
    for (const group of groups) this.add(group);
  }

  /** The group that is taken back next; `null` when there is none. */
  get undo(): ChangeId | null {
    return this.#undo.at(-1) ?? null;
  }

  /** The undo that is taken back next, which does the act again; `null` when there is none. */
  get redo(): ChangeId | null {
    return this.#redo.at(-1) ?? null;
  }

  /** Whether an act stands: it is known, and was not taken back since. */
  stands(group: ChangeId): boolean {
    return this.#undo.includes(group);
  }

  /** Takes in what happened next. Something new leaves nothing to be done again. */
  add({ id, undoes }: Group): void {
    if (undoes === null) {
      this.#redo.length = 0;
      if (this.#undo.at(-1) !== id) this.#undo.push(id);
    } else if (remove(this.#redo, undoes)) this.#undo.push(id);
    else {
      remove(this.#undo, undoes);
      this.#redo.push(id);
    }
  }
}

function remove(from: ChangeId[], group: ChangeId): boolean {
  const at = from.lastIndexOf(group);
  if (at >= 0) from.splice(at, 1);
  return at >= 0;
}
