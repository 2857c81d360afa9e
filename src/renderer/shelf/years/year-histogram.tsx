import { useMemo, useState } from 'react';
import type { FacetsView } from '../../../preload/view-types.ts';
import { shownYears } from './shown-years.ts';
import { useRangeDrag } from './use-range-drag.ts';
import { YearBars } from './year-bars.tsx';
import { YearCaption } from './year-caption.tsx';
import styles from './year-histogram.module.css';
import { rangeBetween, type YearRange, yearsIn } from './year-range.ts';
import { YearSlider } from './year-slider.tsx';

/** What a year and its number of papers take, however few the years are. */
const CAPTION = '9rem';

interface Props {
  /** Without gaps, oldest first. */
  readonly years: FacetsView['years'];
  readonly range: YearRange | null;
  readonly onChange: (range: YearRange | null) => void;
}

/** A bar for each year between two sliders, and below it what is picked or pointed at. */
export function YearHistogram({ years: all, range, onChange }: Props) {
  const [pointed, setPointed] = useState<number | null>(null);
  const { years, span } = useMemo(() => shownYears(all), [all]);
  const drag = useRangeDrag(span, range, onChange);
  if (years.length === 0) return null;
  const picked = yearsIn(range, span);
  const place = (year: number) => (year - span.first) / years.length;
  const width = `${years.length * 2}rem`;
  const pick = (from: number, to: number) => onChange(rangeBetween(from, to, span));
  return (
    <div className={styles.histogram}>
      <div className={styles.plot} style={{ maxWidth: width }} {...drag}>
        <YearBars
          years={years}
          span={span}
          from={picked.first}
          to={picked.last}
          onPoint={setPointed}
        />
        <YearSlider
          end="from"
          year={picked.first}
          limits={{ first: span.first, last: picked.last }}
          at={place(picked.first)}
          isOpen={!range || range.from === null}
          onMove={(year) => pick(year, picked.last)}
        />
        <YearSlider
          end="to"
          year={picked.last}
          limits={{ first: picked.first, last: span.last }}
          at={place(picked.last + 1)}
          isOpen={!range || range.to === null}
          onMove={(year) => pick(picked.first, year)}
        />
      </div>
      <div style={{ maxWidth: `max(${width}, ${CAPTION})` }}>
        <YearCaption years={years} span={span} picked={range && picked} pointed={pointed} />
      </div>
    </div>
  );
}
