import type { Act, Receipt } from '../domain/act.ts';
import type { Backup } from '../domain/backup/restoring.ts';
import type { Change, ChangeId, Draft } from '../domain/change/change.ts';
import { isRecording, type Plan, planFor, type RecordingAct } from '../domain/change/plan-for.ts';
import { stamped } from '../domain/change/stamped.ts';
import { applied, type UserState } from '../domain/change/user-state.ts';
import { failure, type Outcome, success } from '../domain/outcome.ts';
import type { PaperId } from '../domain/paper.ts';
import { ActLog, type LogReading } from './act-log.ts';
import { turn } from './restful.ts';
import { reasonFor } from './store/reason-for.ts';
import { within } from './within.ts';

/** What the queue writes to, and how long each of them may take. */
export interface WriteParts {
  /** Names this machine in change ids. */
  readonly device: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How long each part of a small write may take, in milliseconds. */
  readonly limit: number;
  /** Resolves once changes and the state they lead to are on disk; rejects with nothing written. */
  readonly commit: (
    changes: readonly Change[],
    state: UserState,
    signal: AbortSignal,
  ) => Promise<void>;
  /** Resolves once the journal has the changes, or with the reason why it has none of them. */
  readonly append: (changes: readonly Change[]) => Promise<Outcome<null>>;
  /** Whether there is room to write, or what to do. */
  readonly room: () => Promise<Outcome<null>>;
  /** The library as it was when a backup was taken, once another backup of it as it is was. */
  readonly backup: (name: string) => Promise<Outcome<Backup>>;
  /** Plans, in a state, an act that needs more to be read than that. */
  readonly recorded: (act: RecordingAct, state: UserState) => Promise<Outcome<Plan>>;
  /** Whether a paper is on the bundled list. */
  readonly isBundled: (paper: PaperId) => boolean;
  /** The changes that the store has. */
  readonly log: LogReading;
  /**
   * Told each state, and the changes that led to it, as soon as the store has it. Where it takes its
   * time, with other papers, it is waited for.
   */
  readonly onState: (state: UserState, changes: readonly Change[]) => void | Promise<void>;
}

/** An act that was begun and not acknowledged. */
export interface Attempt {
  readonly act: string;
  readonly receipt: Receipt;
  /** Its first change: whether the store has that, it has them all. */
  readonly first: ChangeId;
  isKept: boolean;
}

/** Where the queue begins: the state of the store, and what the journal lacks of it. */
export interface WriteStart {
  readonly state: UserState;
  /** The latest id that store or journal know. */
  readonly last: ChangeId | null;
  readonly pending: readonly Change[];
  /** The last act of a queue before this one, if the store has it. */
  readonly attempt?: Attempt | null;
}

/**
 * What each change adds to the limit, in milliseconds. A row flushed takes some 0.1 ms on a quiet disk;
 * 20,000 of them have been seen to take over 8 s on a machine busy with other things.
 */
const MORE_FOR_EACH = 2;

/** How long a part that does not answer is waited for before the disk is looked at, in milliseconds. */
const SOON = 1500;

/** A backup is read, and one taken, as if so many changes were written. */
const MANY = 10_000;

/** To look for one like it, all papers may have to be read: a minute's work where there are very many. */
const ALL_PAPERS = 30_000;

/** Lets it be told how far an act has come that makes so many changes that each step takes a while. */
const restAmid = async ({ length }: readonly unknown[]): Promise<void> => {
  if (length > MANY) await turn();
};

const notSaved = (reason: string) => failure('not-saved', reason);
const failed = (error: unknown) => notSaved(reasonFor(error));

/**
 * All that writes what is the person's, one act after another. An act succeeds only when its
 * changes are both in the store and in the journal. Where the journal fails, the store is ahead:
 * the changes stay pending, and no later act is begun before the journal has them.
 */
export class WriteQueue {
  readonly #parts: WriteParts;
  readonly #log: ActLog;
  #state: UserState;
  #last: ChangeId | null;
  #pending: readonly Change[];
  #turn: Promise<unknown> = Promise.resolve();
  /** What took too long and may still succeed; nothing is begun before that is known. */
  #unsettled: Promise<unknown> | null = null;
  /** The last act that was not acknowledged: where the store has it, to repeat it is to confirm it. */
  #attempt: Attempt | null;
  #isLost = false;

  constructor(parts: WriteParts, { state, last, pending, attempt = null }: WriteStart) {
    this.#parts = parts;
    this.#log = new ActLog(parts.log);
    this.#state = state;
    this.#last = last;
    this.#pending = pending;
    this.#attempt = attempt;
  }

  /** Whether the store has failed: Chromium may have closed it, so that it has to be opened anew. */
  isLost(): boolean {
    return this.#isLost;
  }

  /** What was begun last and not acknowledged, for the queue of a store opened anew. */
  attempt(): Attempt | null {
    return this.#attempt;
  }

  /** Carries out an act; a failure `not-saved` says why, and that repeating it may help. */
  act(act: Act): Promise<Outcome<Receipt>> {
    return this.#inTurn(async () => {
      const outcome = await this.#perform(act);
      if (outcome.ok || outcome.failure.kind !== 'not-saved') return outcome;
      // Of a full disk, Chromium says no more than that it broke off.
      const room = await this.#parts.room();
      return room.ok ? outcome : room;
    });
  }

  #inTurn<T>(job: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(job);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #perform(act: Act): Promise<Outcome<Receipt>> {
    const room = await this.#parts.room();
    if (!room.ok) return room;
    const ready = await this.#ready();
    if (!ready.ok) return ready;
    const name = JSON.stringify(act);
    const attempt = this.#attempt;
    this.#attempt = null;
    if (attempt?.isKept && attempt.act === name) return success(attempt.receipt);
    const reading = this.#log.undone(act).then(success, failed);
    const undone = await this.#limited('The library’s storage', reading, 0);
    if (!undone.ok) this.#isLost = true;
    if (!undone.ok) return undone;
    const backup = await this.#backupFor(act);
    if (!backup.ok) return backup;
    const { isBundled } = this.#parts;
    const read = { undone: undone.value.changes, backup: backup.value, isBundled };
    const plan = isRecording(act) ? await this.#recorded(act) : planFor(act, this.#state, read);
    if (!plan.ok) return plan;
    const { drafts, ...told } = plan.value;
    if (drafts.length === 0) return success({ group: null, ...told });
    await restAmid(drafts);
    const changes = this.#stamped(act, drafts, undone.value.group);
    await restAmid(changes);
    const kept = await this.#keep(act, changes, told);
    if (kept.ok) this.#attempt = null;
    return kept;
  }

  async #recorded(act: RecordingAct): Promise<Outcome<Plan>> {
    const planning = this.#parts.recorded(act, this.#state).catch(failed);
    // These tell how far they are, and can be cancelled: they have no limit of their own.
    if (act.kind === 'import' || act.kind === 'take-markdown') return planning;
    let isLate = true;
    const plan = await this.#limited(
      'The library’s storage',
      planning.finally(() => {
        isLate = false;
      }),
      ALL_PAPERS,
    );
    if (isLate) this.#isLost = true;
    return plan;
  }

  async #keep(
    act: Act,
    changes: readonly Change[],
    told: Omit<Receipt, 'group'>,
  ): Promise<Outcome<Receipt>> {
    const [first] = changes;
    const receipt = { group: first?.group ?? null, ...told };
    const name = JSON.stringify(act);
    const attempt = { act: name, receipt, first: first?.id ?? '', isKept: false };
    this.#attempt = attempt;
    const written = await this.#commit(changes, () => {
      this.#log.add(act, changes);
      attempt.isKept = true;
    });
    if (!written.ok) this.#isLost = true;
    const kept = written.ok ? await this.#flush() : written;
    return kept.ok ? success(receipt) : kept;
  }

  #backupFor(act: Act): Promise<Outcome<Backup | null>> {
    if (act.kind !== 'restore-backup') return Promise.resolve(success(null));
    const reading = this.#parts.backup(act.backup).catch(failed);
    return this.#limited('The backup', reading, MANY);
  }

  #stamped(act: Act, drafts: readonly Draft[], undoes: ChangeId | null): readonly Change[] {
    const { device } = this.#parts;
    const now = this.#parts.now();
    const group = this.#log.groupFor(act, now);
    const changes = stamped(drafts, { last: this.#last, now, device, undoes, group });
    this.#last = changes.at(-1)?.id ?? this.#last;
    return changes;
  }

  async #applied(changes: readonly Change[]): Promise<UserState> {
    let state = this.#state;
    for (let from = 0; from < changes.length; from += MANY) {
      state = applied(state, changes.slice(from, from + MANY));
      await restAmid(changes);
    }
    return state;
  }

  async #commit(changes: readonly Change[], onKept: () => void): Promise<Outcome<null>> {
    const next = await this.#applied(changes);
    const breaking = new AbortController();
    const keep = async () => {
      await this.#parts.commit(changes, next, breaking.signal);
      this.#state = next;
      this.#pending = [...this.#pending, ...changes];
      onKept();
      await this.#parts.onState(next, changes);
      return success(null);
    };
    const outcome = await this.#limited(
      'The library’s storage',
      keep().catch(failed),
      changes.length,
      () => {
        this.#isLost = false;
        void this.#inTurn(() => this.#ready());
      },
    );
    if (!outcome.ok) breaking.abort();
    return outcome;
  }

  /** Gives the journal what it lacks. */
  #flush(): Promise<Outcome<null>> {
    const sent = this.#pending;
    if (sent.length === 0) return Promise.resolve(success(null));
    const appending = this.#parts.append(sent).then((outcome) => {
      if (!outcome.ok)
        return notSaved(`The journal could not be written: ${outcome.failure.message}`);
      this.#pending = this.#pending.slice(sent.length);
      return outcome;
    }, failed);
    return this.#limited('The journal', appending, sent.length);
  }

  async #ready(): Promise<Outcome<null>> {
    if (this.#unsettled) {
      const earlier = await within(this.#parts.limit, this.#unsettled);
      if (earlier.late) return notSaved('An earlier change is still being saved.');
    }
    return this.#flush();
  }

  async #limited<T>(
    what: string,
    promise: Promise<Outcome<T>>,
    changes: number,
    onLateSuccess: () => void = () => undefined,
  ): Promise<Outcome<T>> {
    const limit = this.#parts.limit + changes * MORE_FOR_EACH;
    const soon = await within(Math.min(limit, SOON), promise);
    if (!soon.late) return soon.value;
    const room = await this.#parts.room();
    const result = room.ok ? await within(limit - SOON, promise) : soon;
    if (!result.late) return result.value;
    this.#unsettled = promise.then((outcome) => {
      this.#unsettled = null;
      if (outcome.ok) onLateSuccess();
    });
    if (!room.ok) return room;
    const seconds = Math.ceil(limit / 1000);
    return notSaved(`${what} did not answer within ${seconds} s.`);
  }
}
