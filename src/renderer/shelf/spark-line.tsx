import type { ShelfView } from '../../preload/view-types.ts';
import { counted } from '../text/count.ts';
import styles from './spark-line.module.css';
import { shownYears, yearWords } from './years/shown-years.ts';

const HEIGHT = 24;
const WIDTH = 200;
/** Between two bars, where they are wide enough. */
const GAP = 2;

/** Papers per year as small bars, from the first year to the last. */
export function SparkLine({ years: all }: { readonly years: ShelfView['years'] }) {
  const { years, span } = shownYears(all);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(...years.map((year) => year.papers));
  const width = WIDTH / years.length;
  const gap = Math.min(GAP, width / 3);
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Papers per year, ${first.year} to ${last.year}`}
      >
        {years.map(({ year, papers }, index) => {
          const height = Math.max(1, (papers / most) * HEIGHT);
          return (
            <rect
              key={year}
              x={index * width}
              y={HEIGHT - height}
              width={width - gap}
              height={height}
            >
              <title>{`${yearWords(year, span)}: ${counted(papers, 'paper')}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption className={styles.years}>
        <span>{yearWords(first.year, span)}</span>
        <span>{yearWords(last.year, span)}</span>
      </figcaption>
    </figure>
  );
}
