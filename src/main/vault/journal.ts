import type { Change, ChangeId } from '../../domain/change/change.ts';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import type { Notice } from '../../preload/view-types.ts';
import { bitByBit } from './bit-by-bit.ts';
import { encodeBitByBit } from './journal-line.ts';
import { createJournalWriter, type WriterOptions } from './journal-writer.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createPacker } from './packer.ts';
import { reasonOf } from './reason.ts';
import { findSegment, type JournalPlace, readChanges, segmentNumbers } from './segments.ts';
import { isKnownInPart } from './snapshot-file.ts';

/** The record of all changes on disk, appended to, and packed where it is full. */
export interface Journal {
  /** What the journal holds. */
  readonly ledger: Ledger;
  /** What was found damaged when it was opened. */
  readonly notices: readonly Notice[];
  /** All changes held, each once, in order; read from disk anew, rejecting where that fails. */
  read(): Promise<readonly Change[]>;
  /** Resolves once the changes are flushed, all of them or none; those already held are passed over. */
  append(changes: readonly Change[]): Promise<Outcome<null>>;
  /**
   * The same of changes of which but a part is known: append takes the whole ones once more. They are
   * held even where they cannot be written now, and are written with the next changes then.
   */
  appendPartial(changes: readonly Change[]): Promise<Outcome<null>>;
  close(): Promise<void>;
}

type Options = JournalPlace & WriterOptions;

/** Opens the journal, putting damage aside; content is never a reason to reject. */
export async function openJournal(options: Options): Promise<Journal> {
  const ledger = createLedger();
  const notices: Notice[] = [];
  const unreadable = new Set<number>();
  const partial = new Set<ChangeId>();
  const unwritten = new Map<ChangeId, Change>();
  const packer = createPacker(options.folder);
  const loose: number[] = [];
  let start = { number: 1, length: 0 };
  for (const number of await segmentNumbers(options.folder)) {
    const { changes, readable, length, notice, isPacked } = await findSegment(number, options);
    if (length !== null && !isPacked) loose.push(number);
    for (const change of changes) ledger.add(change);
    if (notice) notices.push(notice);
    if (!readable) unreadable.add(number);
    start = length === null ? { number: number + 1, length: 0 } : { number, length };
  }
  for (const number of loose) if (number !== start.number) packer.add(number);
  const writer = createJournalWriter(options, start);
  let last: Promise<unknown> = Promise.resolve();
  async function write(changes: readonly Change[]): Promise<Outcome<null>> {
    const byId = new Map(unwritten);
    let isNew = false;
    await bitByBit(changes, (change) => {
      if (ledger.has(change.id) && !partial.has(change.id)) return;
      byId.set(change.id, change);
      isNew = true;
    });
    if (!isNew) return success(null);
    const unique = [...byId.values()];
    const before = writer.number();
    try {
      await writer.write(await encodeBitByBit(unique));
    } catch (error) {
      return failure('not-saved', reasonOf(error));
    }
    await ledger.addAll(unique);
    await bitByBit(unique, ({ id }) => {
      partial.delete(id);
      unwritten.delete(id);
    });
    if (writer.number() !== before) packer.add(before);
    packer.begin();
    return success(null);
  }
  const append: Journal['append'] = (changes) => {
    const written = last.then(() => write(changes));
    last = written;
    return written;
  };
  return {
    ledger,
    notices,
    append,
    async appendPartial(changes) {
      const outcome = await append(changes);
      for (const change of changes) {
        if (!outcome.ok) unwritten.set(change.id, change);
        ledger.add(change);
        partial.add(change.id);
      }
      return outcome;
    },
    async read() {
      await last;
      const held = new Map(unwritten);
      for (const number of await segmentNumbers(options.folder)) {
        if (unreadable.has(number)) continue;
        for (const change of await readChanges(options.folder, number)) {
          // A file that could not be read once had its changes brought back in part.
          const isKnown = held.has(change.id) && isKnownInPart(change);
          if (ledger.has(change.id) && !isKnown) held.set(change.id, change);
        }
      }
      return [...held.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    async close() {
      await last;
      await packer.settle();
      await writer.close();
    },
  };
}
