import type { Act } from '../../../src/domain/act.ts';
import type { Command } from './command.ts';
import { emptyShelf, type Shelf } from './shelf.ts';

/** How long after its last change a text that is typed on is still the same act, in milliseconds. */
const TYPING = 10_000;

function typedIn(act: Act): string | null {
  if (act.kind === 'write-note') return act.note;
  return act.kind === 'comment-highlight' ? act.highlight : null;
}

/** What the app should hold, kept in the plainest way: a copy of everything for each act. */
export class Model {
  shelf: Shelf = emptyShelf();
  readonly backups = new Map<string, Shelf>();
  readonly #past: Shelf[] = [];
  readonly #future: Shelf[] = [];
  #typing: { readonly text: string; readonly time: number } | null = null;

  /** What is there once a command was carried out. */
  after(command: Command): Shelf {
    const next = structuredClone(this.shelf);
    command.change(next);
    return next;
  }

  /** Takes in an act that changed something. */
  did(act: Act, next: Shelf, time: number): void {
    const text = typedIn(act);
    const isSame =
      text !== null && this.#typing?.text === text && time - this.#typing.time < TYPING;
    if (!isSame) this.#past.push(this.shelf);
    this.#future.length = 0;
    this.#typing = text === null ? null : { text, time };
    this.shelf = next;
  }

  /** Another start: what is typed from now on is another act. */
  restarted(): void {
    this.#typing = null;
  }

  /** Takes the last act back; false where there is none. */
  undo(): boolean {
    return this.#step(this.#past, this.#future);
  }

  /** Does again what was undone last; false where that is nothing. */
  redo(): boolean {
    return this.#step(this.#future, this.#past);
  }

  #step(from: Shelf[], to: Shelf[]): boolean {
    const next = from.pop();
    if (next === undefined) return false;
    to.push(this.shelf);
    this.shelf = next;
    this.#typing = null;
    return true;
  }
}
