import type { ShelfView } from '../../preload/view-types.ts';
import { counted } from '../text/count.ts';
import styles from './spark-line.module.css';

const HEIGHT = 24;
const GAP = 2;

/** Papers per year as small bars, from the first year to the last. */
export function SparkLine({ years }: { readonly years: ShelfView['years'] }) {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(...years.map((year) => year.papers));
  const width = 200 / years.length;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.bars}
        viewBox={`0 0 200 ${HEIGHT}`}
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
              width={Math.max(width - GAP, width / 2)}
              height={height}
            >
              <title>{`${year}: ${counted(papers, 'paper')}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption className={styles.years}>
        <span>{first.year}</span>
        <span>{last.year}</span>
      </figcaption>
    </figure>
  );
}
