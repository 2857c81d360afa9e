import { useState } from 'react';
import type { HistoryEntry } from '../../domain/change/history.ts';
import { dayWords } from '../text/moment-words.ts';
import styles from './history-days.module.css';
import { HistoryLine } from './history-line.tsx';
import type { Pair, Picked } from './version-pick.ts';

interface Props {
  readonly entries: readonly HistoryEntry[];
  readonly picked: readonly Picked[];
  readonly onPick: (version: Picked) => void;
  readonly onCompare: (pair: Pair) => void;
}

/** Entries by the local day on which they ended, in their order. */
function daysOf(entries: readonly HistoryEntry[], now: number) {
  const days = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const day = dayWords(entry.time, now);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

/** A page of the history of a paper, day by day. */
export function HistoryDays({ entries, ...rest }: Props) {
  const [now] = useState(() => Date.now());
  return daysOf(entries, now).map(([day, those]) => (
    <section key={day} className={styles.day} aria-label={day}>
      <h3 className={styles.heading}>{day}</h3>
      <ol className={styles.entries}>
        {those.map((entry) => (
          <HistoryLine key={entry.id} entry={entry} {...rest} />
        ))}
      </ol>
    </section>
  ));
}
