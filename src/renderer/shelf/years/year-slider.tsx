import { type Years, yearAfterKey } from './year-range.ts';
import styles from './year-slider.module.css';

interface Props {
  readonly end: 'from' | 'to';
  readonly year: number;
  /** The years it can be moved to. */
  readonly limits: Years;
  /** Where it stands, from 0 to 1. */
  readonly at: number;
  readonly isOpen: boolean;
  readonly onMove: (year: number) => void;
}

/** One end of the picked years: moved by its keys, or dragged by what it stands on. */
export function YearSlider({ end, year, limits, at, isOpen, onMove }: Props) {
  const open = end === 'from' ? 'or earlier' : 'or later';
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.slider}
      data-end={end}
      data-open={isOpen || undefined}
      style={{ left: `${at * 100}%` }}
      aria-label={end === 'from' ? 'From year' : 'To year'}
      aria-valuemin={limits.first}
      aria-valuemax={limits.last}
      aria-valuenow={year}
      aria-valuetext={isOpen ? `${year} ${open}` : `${year}`}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const next = yearAfterKey(event.key, year, limits);
        if (next === null) return;
        event.preventDefault();
        if (next !== year) onMove(next);
      }}
    />
  );
}
