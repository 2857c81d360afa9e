import { useCallback, useState } from 'react';
import type { ImportChoice, ImportId, ImportKind } from '../../domain/import/import-item.ts';
import type { ImportedEntry } from '../../preload/import-types.ts';
import { bridge } from '../bridge.ts';

export interface Choices {
  /** What is done with an entry, as far as the person has just chosen it, else as it was read. */
  readonly choiceOf: (entry: ImportedEntry) => ImportChoice;
  readonly choose: (of: number | ImportKind, choice: ImportChoice) => Promise<void>;
  /** Another number after each choice, when what was read before may not hold any more. */
  readonly stamp: number;
  /** Why the last choice was not taken, as a sentence. */
  readonly problem: string | null;
}

const NONE: ReadonlyMap<number, ImportChoice> = new Map();

/** What is done with the entries of an import: shown as chosen at once, and kept by the library. */
export function useChoices(id: ImportId): Choices {
  const [wanted, setWanted] = useState(NONE);
  const [stamp, setStamp] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const choose = useCallback(
    async (of: number | ImportKind, choice: ImportChoice) => {
      if (typeof of === 'number') setWanted((old) => new Map(old).set(of, choice));
      const chosen = await bridge.library.chooseImport({ import: id, of, choice });
      setProblem(chosen.ok ? null : chosen.failure.message);
      // What holds then is read anew.
      if (!chosen.ok || typeof of !== 'number') setWanted(NONE);
      setStamp((last) => last + 1);
    },
    [id],
  );
  return {
    choiceOf: (entry) => wanted.get(entry.entry) ?? entry.choice,
    choose,
    stamp,
    problem,
  };
}
