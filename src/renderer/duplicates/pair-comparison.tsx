import type { Act } from '../../domain/act.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { DuplicatePair } from '../../preload/import-types.ts';
import { Button } from '../ui/button.tsx';
import { FieldTable } from './field-table.tsx';
import styles from './pair-comparison.module.css';
import { useComparison } from './use-comparison.ts';

/** What can be decided on a pair. */
export type Decision = Extract<Act, { readonly kind: 'merge-papers' | 'tell-apart' }>;

interface Props {
  readonly pair: DuplicatePair;
  readonly onDecide: (decision: Decision) => void;
}

/** What two papers say otherwise, and what is to become of them. */
export function PairComparison({ pair, onDecide }: Props) {
  const { fields, problem, stays, merging, stay, take } = useComparison(pair);
  if (problem !== null)
    return (
      <p role="alert" className={styles.problem}>
        {singleLine(problem)}
      </p>
    );
  if (fields === null) return null;
  const apart = { kind: 'tell-apart', one: pair.one.id, other: pair.other.id } as const;
  return (
    <div className={styles.comparison}>
      <p className={styles.hint}>
        Whichever stays has what you made of both: notes, tags, highlights and read status. Links to
        the other lead to it.
      </p>
      <FieldTable fields={fields} stays={stays} onStay={stay} onTake={take} />
      {fields.length === 0 && <p className={styles.same}>They say the same in every field.</p>}
      <div className={styles.foot}>
        <Button onClick={() => onDecide(apart)}>These are two papers</Button>
        <Button look="strong" onClick={() => onDecide({ kind: 'merge-papers', ...merging })}>
          Put together
        </Button>
      </div>
    </div>
  );
}
