import { useEffect, useState } from 'react';
import type { FieldChoices } from '../../domain/import/import-item.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { PaperId } from '../../domain/paper.ts';
import type {
  ReferenceDifference,
  ReferenceField,
} from '../../domain/same/reference-difference.ts';
import type { DuplicatePair } from '../../preload/import-types.ts';
import { bridge } from '../bridge.ts';

/** A field in which two papers differ, whichever of them stays. */
export interface Compared {
  readonly field: ReferenceField;
  /** What the first says, and the other. */
  readonly one: string;
  readonly other: string;
  /** Of which paper the value is taken. */
  readonly taken: 'one' | 'other';
}

interface Read {
  /** The paper that is kept in this comparison. */
  readonly kept: PaperId;
  readonly outcome: Outcome<readonly ReferenceDifference[]>;
}

/** In which fields two papers differ, which value is taken of each, and which of the two stays. */
export function useComparison({ one, other }: DuplicatePair) {
  const [stays, setStays] = useState<'one' | 'other'>('one');
  const [read, setRead] = useState<Read>();
  const [picked, setPicked] = useState<
    Readonly<Partial<Record<ReferenceField, Compared['taken']>>>
  >({});
  const [kept, goes] = stays === 'one' ? [one.id, other.id] : [other.id, one.id];
  useEffect(() => {
    let isOver = false;
    void bridge.library.comparePapers({ kept, other: goes }).then((outcome) => {
      if (!isOver) setRead({ kept, outcome });
    });
    return () => {
      isOver = true;
    };
  }, [kept, goes]);

  const sideOf = (choice: ReferenceDifference['choice']): Compared['taken'] =>
    (choice === 'kept') === (read?.kept === one.id) ? 'one' : 'other';
  const fields = read?.outcome.ok
    ? read.outcome.value.map((each): Compared => {
        const [first, second] =
          sideOf('kept') === 'one' ? [each.kept, each.incoming] : [each.incoming, each.kept];
        const taken = picked[each.field] ?? sideOf(each.choice);
        return { field: each.field, one: first, other: second, taken };
      })
    : null;
  const choices: FieldChoices = Object.fromEntries(
    (fields ?? []).map(({ field, taken }) => [field, taken === stays ? 'kept' : 'incoming']),
  );
  return {
    /** `null` until they are read, and where they cannot be. */
    fields,
    problem: read && !read.outcome.ok ? read.outcome.failure.message : null,
    stays,
    /** What putting them together would do. */
    merging: { kept, other: goes, fields: choices },
    stay: setStays,
    take: (field: ReferenceField, taken: Compared['taken']) =>
      setPicked((old) => ({ ...old, [field]: taken })),
  };
}
