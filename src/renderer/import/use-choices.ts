import { useCallback, useState } from 'react';
import type {
  ImportChoice,
  ImportExtra,
  ImportedExtra,
  ImportId,
  ImportKind,
} from '../../domain/import/import-item.ts';
import type { ImportedEntry } from '../../preload/import-types.ts';
import { bridge } from '../bridge.ts';

export interface Choices {
  /** What is done with an entry, as far as the person has just chosen it, else as it was read. */
  readonly choiceOf: (entry: ImportedEntry) => ImportChoice;
  readonly choose: (of: number | ImportKind, choice: ImportChoice) => Promise<void>;
  /** Whether something that the files bring beside papers is taken, in the same way. */
  readonly isTaken: (extra: ImportedExtra) => boolean;
  readonly take: (extra: ImportExtra, isTaken: boolean) => Promise<void>;
  /** Another number after each choice, when what was read before may not hold any more. */
  readonly stamp: number;
  /** Why the last choice was not taken, as a sentence. */
  readonly problem: string | null;
}

const NONE: ReadonlyMap<number, ImportChoice> = new Map();
const NO_EXTRAS: Readonly<Partial<Record<ImportExtra, boolean>>> = {};

/** What is done with the entries of an import: shown as chosen at once, and kept by the library. */
export function useChoices(id: ImportId): Choices {
  const [wanted, setWanted] = useState(NONE);
  const [extras, setExtras] = useState(NO_EXTRAS);
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
  const take = useCallback(
    async (extra: ImportExtra, isTaken: boolean) => {
      setExtras((old) => ({ ...old, [extra]: isTaken }));
      const taken = await bridge.library.chooseImportExtra({ import: id, extra, isTaken });
      setProblem(taken.ok ? null : taken.failure.message);
      if (!taken.ok) setExtras(NO_EXTRAS);
      // Entries may differ by less than before, and be decided on otherwise.
      setWanted(NONE);
      setStamp((last) => last + 1);
    },
    [id],
  );
  return {
    choiceOf: (entry) => wanted.get(entry.entry) ?? entry.choice,
    choose,
    isTaken: ({ extra, isTaken }) => extras[extra] ?? isTaken,
    take,
    stamp,
    problem,
  };
}
