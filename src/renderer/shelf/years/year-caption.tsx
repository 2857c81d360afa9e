import type { FacetsView } from '../../../preload/view-types.ts';
import { counted } from '../../text/count.ts';
import { yearWords } from './shown-years.ts';
import styles from './year-caption.module.css';
import type { YearSpan, Years } from './year-range.ts';

interface Props {
  readonly years: FacetsView['years'];
  readonly span: YearSpan;
  readonly picked: Years | null;
  readonly pointed: number | null;
}

/** One line below the bars: the year pointed at, else the picked ones, else the first and last. */
export function YearCaption({ years, span, picked, pointed }: Props) {
  const told = pointed === null ? picked : { first: pointed, last: pointed };
  if (!told)
    return (
      <p className={styles.caption}>
        <span>{yearWords(span.first, span)}</span>
        {span.last > span.first && <span>{yearWords(span.last, span)}</span>}
      </p>
    );
  const papers = years
    .filter(({ year }) => year >= told.first && year <= told.last)
    .reduce((sum, year) => sum + year.papers, 0);
  return (
    <p className={styles.caption}>
      <strong>
        {told.first === told.last ? yearWords(told.first, span) : `${told.first}–${told.last}`}
      </strong>
      <span>{counted(papers, 'paper')}</span>
    </p>
  );
}
