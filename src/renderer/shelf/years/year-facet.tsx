import { dateOfYear } from '../../../domain/query/partial-date.ts';
import type { Picks } from '../../../domain/query/picks.ts';
import type { PartialDate } from '../../../domain/query/term.ts';
import { withPick } from '../../../domain/query/with-pick.ts';
import type { FacetsView } from '../../../preload/view-types.ts';
import { FacetGroup } from '../facets/facet-group.tsx';
import { YearHistogram } from './year-histogram.tsx';
import type { YearRange } from './year-range.ts';

interface Props {
  readonly years: FacetsView['years'];
  readonly picked: Picks['year'];
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** The year of a date, which may name a month or a day of it. */
const yearOf = (date: PartialDate | null) => (date === null ? null : Number(date.slice(0, 4)));

const dateOf = (year: number | null | undefined): PartialDate | null =>
  year === null || year === undefined ? null : dateOfYear(year);

/**
 * Papers per year, of which some can be picked: by dragging over them, or by two sliders; nothing
 * where no year is known.
 */
export function YearFacet({ years, picked, text, onSearch }: Props) {
  if (years.length === 0 && picked === null) return null;
  const change = (range: YearRange | null) =>
    onSearch(withPick(text, { facet: 'year', from: dateOf(range?.from), to: dateOf(range?.to) }));
  return (
    <FacetGroup name="Year" picked={picked !== null} onClear={() => change(null)}>
      <YearHistogram
        years={years}
        range={picked && { from: yearOf(picked.from), to: yearOf(picked.to) }}
        onChange={change}
      />
    </FacetGroup>
  );
}
