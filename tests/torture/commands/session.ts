import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Act } from '../../../src/domain/act.ts';
import type { Random } from '../../bench/generated/random.ts';
import { emptyMachine } from '../../unit/library/empty-machine.ts';
import type { Command } from './command.ts';
import { Model } from './model.ts';
import { randomCommand } from './random-command.ts';
import { type RunningLibrary, runLibrary } from './running-library.ts';
import { seenShelf } from './seen-shelf.ts';
import type { Shelf } from './shelf.ts';

const START = Date.parse('2026-03-01T12:00:00Z');

/** The app beside the model. Each of its acts resolves with what is wrong afterwards, in words. */
export class Session {
  readonly #root: string;
  readonly #random: Random;
  readonly #model = new Model();
  #time = START;
  #folder = '';
  #copies = 0;
  #app: RunningLibrary | null = null;

  constructor(root: string, random: Random) {
    this.#root = root;
    this.#random = random;
    emptyMachine();
  }

  /** Starts the app, for the first time or again. */
  async start(): Promise<readonly string[]> {
    this.#folder ||= join(this.#root, '0');
    this.#app = await runLibrary(this.#folder, () => this.#time);
    this.#model.restarted();
    return this.#compared('It was started.');
  }

  /** Does something the model can do as well. */
  async command(): Promise<readonly string[]> {
    const command = this.#next();
    const next = this.#model.after(command);
    const time = this.#time;
    const outcome = await this.#library.act(command.act);
    const words = JSON.stringify(command.act).slice(0, 200);
    if (!outcome.ok) return [`${words} was refused: ${outcome.failure.message}`];
    if (outcome.value.group !== null) this.#model.did(command.act, this.#learnt(next), time);
    return this.#compared(words);
  }

  async undo(): Promise<readonly string[]> {
    return this.#step({ kind: 'undo', group: null, anyway: false }, this.#model.undo());
  }

  async redo(): Promise<readonly string[]> {
    return this.#step({ kind: 'redo' }, this.#model.redo());
  }

  /** Takes a backup of what there is. */
  async backUp(): Promise<readonly string[]> {
    const taken = await this.#library.backUp();
    const listed = await this.#library.backups();
    if (!taken.ok || !listed.ok) return ['No backup could be taken.'];
    // Others were taken when the app was closed, or before what is changed was undone.
    const [newest] = listed.value;
    if (newest) this.#model.backups.set(newest.name, this.#model.shelf);
    return [];
  }

  /** Restores one of the backups that were asked for. */
  async restore(): Promise<readonly string[]> {
    const names = [...this.#model.backups.keys()];
    if (names.length === 0) return [];
    const backup = this.#random.one(names);
    const act: Act = { kind: 'restore-backup', backup, paper: null };
    const time = this.#time;
    const outcome = await this.#library.act(act);
    if (!outcome.ok) return [`${backup} was not restored: ${outcome.failure.message}`];
    const next = this.#model.backups.get(backup) ?? this.#model.shelf;
    if (outcome.value.group !== null) this.#model.did(act, next, time);
    return this.#compared(`${backup} was restored.`);
  }

  /** Ends well and starts again, with something lost in between. */
  async restart(lost: 'nothing' | 'store' | 'journal'): Promise<readonly string[]> {
    await this.close();
    if (lost === 'store') emptyMachine();
    if (lost === 'journal')
      await rm(join(this.#folder, 'journal'), { recursive: true, force: true });
    return (await this.start()).map((words) => `Without ${lost}: ${words}`);
  }

  /** Starts again from the files as they are at a moment while something is being done. */
  async kill(): Promise<readonly string[]> {
    const command = this.#next();
    const next = this.#model.after(command);
    const time = this.#time;
    const acting = this.#library.act(command.act);
    if (this.#random.chance(0.7)) await pause(this.#random.below(4));
    this.#copies += 1;
    const copy = join(this.#root, String(this.#copies));
    await cp(this.#folder, copy, { recursive: true });
    const outcome = await acting;
    await this.close();
    if (this.#random.chance(0.5)) emptyMachine();
    await rm(this.#folder, { recursive: true });
    this.#folder = copy;
    this.#app = await runLibrary(this.#folder, () => this.#time);
    const held = this.#learnt(next);
    const isDone = isDeepStrictEqual(seenShelf(this.#library.catalogue().state), held);
    if (isDone && outcome.ok && outcome.value.group !== null)
      this.#model.did(command.act, held, time);
    this.#model.restarted();
    return this.#compared('It was killed.');
  }

  async close(): Promise<void> {
    await this.#app?.close();
    this.#app = null;
  }

  get #library() {
    if (this.#app === null) throw new Error('The app does not run.');
    return this.#app.library;
  }

  #next(): Command {
    this.#time += this.#random.below(20) * 1000;
    return randomCommand(this.#random, this.#model.shelf, this.#library.catalogue().state);
  }

  /** The colours of tags just made are those that the app chose. */
  #learnt(next: Shelf): Shelf {
    const seen = seenShelf(this.#library.catalogue().state);
    for (const tag of Object.values(next.tags)) tag.colour ||= seen.tags[tag.name]?.colour ?? '';
    return next;
  }

  async #step(act: Act, isPossible: boolean): Promise<readonly string[]> {
    const outcome = await this.#library.act(act);
    if (outcome.ok !== isPossible)
      return [`${act.kind} was ${outcome.ok ? 'done' : `refused: ${outcome.failure.message}`}`];
    return this.#compared(act.kind);
  }

  #compared(what: string): readonly string[] {
    const seen = seenShelf(this.#library.catalogue().state);
    if (isDeepStrictEqual(seen, this.#model.shelf)) return [];
    const both = `${JSON.stringify(seen)} instead of ${JSON.stringify(this.#model.shelf)}`;
    return [`${what} There is ${both}`];
  }
}
