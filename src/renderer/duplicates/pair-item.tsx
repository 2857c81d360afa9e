import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { singleLine } from '../../domain/safe/single-line.ts';
import { yearOf } from '../../domain/year-of.ts';
import type { DuplicatePair } from '../../preload/import-types.ts';
import type { LinkedPaper } from '../../preload/view-types.ts';
import { shortAuthors } from '../list/shown-parts.ts';
import { TitleText } from '../text/title-text.tsx';
import styles from './pair-item.module.css';
import { pairKey } from './settled.ts';

/** The element that the keyboard comes to where a pair has its turn. */
export const pairId = (pair: DuplicatePair): string => `pair-${pairKey(pair)}`;

const CHEVRON = <ChevronRight className={styles.chevron} size={14} aria-hidden />;

interface Props {
  readonly pair: DuplicatePair;
  /** What is shown once it is opened. */
  readonly children: ReactNode;
}

/** Two papers that are one, or may be, and why; opened, they can be compared. */
export function PairItem({ pair, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const inside = useId();
  return (
    <li className={styles.pair}>
      <button
        id={pairId(pair)}
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? inside : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {CHEVRON}
        <span className={styles.words}>
          <Twin paper={pair.one} />
          <Twin paper={pair.other} />
          <span className={styles.because}>{singleLine(pair.because)}</span>
        </span>
      </button>
      {isOpen && <div id={inside}>{children}</div>}
    </li>
  );
}

function Twin({ paper }: { readonly paper: LinkedPaper }) {
  const { title, date } = paper;
  return (
    <span className={styles.twin}>
      <span className={styles.title}>
        <TitleText title={title} />
      </span>
      <span className={styles.meta}>
        {singleLine([shortAuthors(paper, []), yearOf(date)].filter(Boolean).join(' · '))}
      </span>
    </span>
  );
}
