import { UserRound } from 'lucide-react';
import { parseQuery } from '../../../domain/query/parse-query.ts';
import { picksOf } from '../../../domain/query/picks.ts';
import { STATUS_NAMES, STATUSES } from '../../../domain/status.ts';
import type { TagId } from '../../../domain/tag.ts';
import type { FacetsView } from '../../../preload/view-types.ts';
import { tintOf } from '../../ui/category-mark.tsx';
import { StatusGlyph } from '../../ui/status-glyph.tsx';
import { YearFacet } from '../years/year-facet.tsx';
import { CodeFacet } from './code-facet.tsx';
import { Dot } from './dot.tsx';
import { NoteFacet } from './note-facet.tsx';
import { TagFacet } from './tag-facet.tsx';
import { ValueFacet } from './value-facet.tsx';

interface Props {
  readonly facets: FacetsView;
  readonly text: string;
  readonly onSearch: (text: string) => void;
  readonly onEditTag: (tag: TagId) => void;
}

const AUTHOR = <UserRound size={15} aria-hidden />;

/** How many authors are shown before more are asked for. */
const FEW_AUTHORS = 8;

/** What papers can be picked by. All that is picked is read from the query, and written to it. */
export function Facets({ facets, text, onSearch, onEditTag }: Props) {
  const { values, year } = picksOf(parseQuery(text).term);
  const query = { text, onSearch };
  return (
    <>
      <ValueFacet
        {...query}
        name="Category"
        facet="category"
        picked={values.category}
        values={facets.categories.map((category) => ({
          ...category,
          icon: <Dot tint={tintOf(category.value)} />,
        }))}
        iconOfTyped={<Dot tint="grey" />}
      />
      <YearFacet {...query} years={facets.years} picked={year} />
      <ValueFacet
        {...query}
        name="Read status"
        facet="status"
        picked={values.status}
        values={STATUSES.map((status) => ({
          value: status,
          name: STATUS_NAMES[status],
          papers: facets.statuses[status],
          icon: <StatusGlyph status={status} />,
        }))}
      />
      <TagFacet {...query} tags={facets.tags} picked={values.tag} onEditTag={onEditTag} />
      <CodeFacet {...query} papers={facets.code} picked={values.code} />
      <ValueFacet
        {...query}
        name="Author"
        facet="author"
        picked={values.author}
        few={FEW_AUTHORS}
        values={facets.authors.map((author) => ({ ...author, icon: AUTHOR }))}
        iconOfTyped={AUTHOR}
      />
      <NoteFacet {...query} papers={facets.notes} picked={values.has} />
    </>
  );
}
