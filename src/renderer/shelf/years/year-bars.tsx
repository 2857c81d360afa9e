import { memo } from 'react';
import type { FacetsView } from '../../../preload/view-types.ts';
import { counted } from '../../text/count.ts';
import { yearWords } from './shown-years.ts';
import styles from './year-bars.module.css';
import type { YearSpan } from './year-range.ts';

const HEIGHT = 40;
/** What is left between bars, as a part of the width of one. */
const GAP = 0.14;

interface Props {
  readonly years: FacetsView['years'];
  readonly span: YearSpan;
  /** The picked years, all of them where none are. */
  readonly from: number;
  readonly to: number;
  readonly onPoint: (year: number | null) => void;
}

/** A bar for each year, as high as it has papers; a year without any has none. */
export const YearBars = memo(function YearBars({ years, span, from, to, onPoint }: Props) {
  const most = Math.max(1, ...years.map(({ papers }) => papers));
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${years.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerLeave={() => onPoint(null)}
    >
      {years.map(({ year, papers }, index) => {
        const height = papers === 0 ? 0 : Math.max(2, (papers / most) * HEIGHT);
        return (
          <g
            key={year}
            data-in={(year >= from && year <= to) || undefined}
            onPointerEnter={() => onPoint(year)}
          >
            <title>{`${yearWords(year, span)}: ${counted(papers, 'paper')}`}</title>
            <rect className={styles.column} x={index} width={1} height={HEIGHT} />
            <rect
              className={styles.bar}
              x={index + GAP / 2}
              y={HEIGHT - height}
              width={1 - GAP}
              height={height}
            />
          </g>
        );
      })}
    </svg>
  );
});
