import { type ImportId, PART_LIMIT } from '../../domain/import/import-item.ts';
import { type Outcome, success } from '../../domain/outcome.ts';
import { bridge } from '../bridge.ts';
import type { Incoming } from './incoming.ts';

interface HandedOver {
  /** Whether the person can decide on what was read. */
  readonly isReady: boolean;
  /** What could not be done, each as a sentence. */
  readonly problems: readonly string[];
}

/** How far a file got: `stopped` where nobody wants it any more. */
type Step = 'done' | 'stopped';

/**
 * Hands one file over, part after part; one that is empty is one part of no bytes. `first` is its
 * first part, read already.
 */
async function handOne(
  id: ImportId,
  file: Incoming,
  first: Uint8Array<ArrayBuffer>,
  isWanted: () => boolean,
): Promise<Outcome<Step>> {
  let bytes = first;
  let from = 0;
  for (;;) {
    from += bytes.length;
    const isLast = bytes.length === 0 || from >= file.size;
    const added = await bridge.library.addToImport({ import: id, file: file.name, bytes, isLast });
    if (!isWanted()) return success('stopped');
    if (!added.ok) return added;
    if (isLast) return success('done');
    const next = await file.part(from, Math.min(file.size, from + PART_LIMIT));
    if (!next.ok) return next;
    bytes = next.value;
  }
}

/** Hands over all files that can be read; a file that breaks off in the middle ends all of it. */
async function handAll(id: ImportId, files: readonly Incoming[], isWanted: () => boolean) {
  const problems: string[] = [];
  let handed = 0;
  for (const file of files) {
    const first = await file.part(0, Math.min(file.size, PART_LIMIT));
    if (!isWanted()) return { isWhole: false, problems: [] };
    if (!first.ok) {
      problems.push(first.failure.message);
      continue;
    }
    const step = await handOne(id, file, first.value, isWanted);
    if (!step.ok) return { isWhole: false, problems: [...problems, step.failure.message] };
    if (step.value === 'stopped') return { isWhole: false, problems: [] };
    handed += 1;
  }
  return { isWhole: handed > 0, problems };
}

/**
 * Begins an import, hands files over to it and has them read. Where that fails, or is not wanted
 * any more, nothing of it is left.
 */
export async function handOver(
  files: readonly Incoming[],
  isWanted: () => boolean,
): Promise<HandedOver> {
  const begun = await bridge.library.beginImport({});
  if (!begun.ok) return { isReady: false, problems: [begun.failure.message] };
  const id = begun.value;
  const { isWhole, problems } = await handAll(id, files, isWanted);
  if (isWhole) {
    const read = await bridge.library.readImport({ import: id });
    if (read.ok && isWanted()) return { isReady: true, problems };
    if (!read.ok && isWanted()) return ended(id, [...problems, read.failure.message]);
  }
  return ended(id, isWanted() ? problems : []);
}

async function ended(id: ImportId, problems: readonly string[]): Promise<HandedOver> {
  // One that is gone already is what is wanted.
  await bridge.library.dropImport({ import: id });
  return { isReady: false, problems };
}
