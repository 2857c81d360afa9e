import type { DuplicatePair } from '../../preload/import-types.ts';
import styles from './duplicates-dialog.module.css';
import { type Decision, PairComparison } from './pair-comparison.tsx';
import { PairItem } from './pair-item.tsx';
import { pairKey } from './settled.ts';

interface Props {
  readonly name: string;
  readonly pairs: readonly DuplicatePair[];
  readonly onDecide: (pair: DuplicatePair, decision: Decision) => void;
}

/** Pairs that are as sure as each other, under what they have in common. */
export function PairSection({ name, pairs, onDecide }: Props) {
  if (pairs.length === 0) return null;
  return (
    <section className={styles.section} aria-label={name}>
      <h3 className={styles.heading}>{name}</h3>
      <ul>
        {pairs.map((pair) => (
          <PairItem key={pairKey(pair)} pair={pair}>
            <PairComparison pair={pair} onDecide={(decision) => onDecide(pair, decision)} />
          </PairItem>
        ))}
      </ul>
    </section>
  );
}
