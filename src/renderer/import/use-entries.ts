import { useEffect, useState } from 'react';
import type { ImportId, ImportKind } from '../../domain/import/import-item.ts';
import { type ListWindow, windowAfter } from '../../domain/list-window.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { ImportedEntries, ImportedEntry } from '../../preload/import-types.ts';
import { bridge } from '../bridge.ts';
import { type Watch, watchLatest } from '../list/watch-latest.ts';

/** What is in sight before the list is laid out. */
const FIRST: ListWindow = { from: 0, to: 12 };

interface Wanted extends ListWindow {
  readonly import: ImportId;
  readonly kind: ImportKind;
  readonly stamp: string;
}

export interface Entries {
  /** The entry at an index, when it is at hand. */
  readonly at: (index: number) => ImportedEntry | undefined;
  /** Says which are in sight, `to` included. */
  readonly onSight: (from: number, to: number) => void;
  /** Why they cannot be read, as a sentence. */
  readonly problem: string | null;
}

const ask: Watch<Wanted, Outcome<ImportedEntries>> = ({ stamp: _stamp, ...input }, told) => {
  let isOver = false;
  const read = async () => {
    const outcome = await bridge.library.importedEntries(input);
    if (!isOver) told(outcome);
  };
  void read();
  return () => {
    isOver = true;
  };
};

/** The entries of a kind around those in sight, read anew for each `stamp`. */
export function useEntries(id: ImportId, kind: ImportKind, stamp: string): Entries {
  const [sight, setSight] = useState(FIRST);
  const [answer, setAnswer] = useState<ImportedEntries>({ total: 0, from: 0, entries: [] });
  const [problem, setProblem] = useState<string | null>(null);
  const { from: start, entries } = answer;
  const { from, to } = windowAfter(
    { from: start, to: start + entries.length },
    sight.from,
    sight.to,
  );
  const [watching] = useState(() =>
    watchLatest<Wanted, Outcome<ImportedEntries>>(
      ask,
      () => true,
      (_input, outcome) => {
        setProblem(outcome.ok ? null : outcome.failure.message);
        if (outcome.ok) setAnswer(outcome.value);
      },
    ),
  );
  useEffect(() => () => watching.stop(), [watching]);
  useEffect(
    () => watching.want({ import: id, kind, from, to, stamp }),
    [watching, id, kind, from, to, stamp],
  );
  return {
    at: (index) => entries[index - start],
    onSight: (first, end) =>
      setSight((old) => (old.from === first && old.to === end ? old : { from: first, to: end })),
    problem,
  };
}
