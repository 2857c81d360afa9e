import {
  type Annotation,
  annotationsOn,
  annotationTest,
} from '../../domain/annotation/annotation.ts';
import type { HeldPaper } from '../../domain/catalogue/catalogue.ts';
import type { InputOf, views } from '../../preload/contract.ts';
import type { AnnotationsView } from '../../preload/view-types.ts';
import type { Library } from '../library.ts';

type Found = Annotation & { readonly from: HeldPaper };

/** The newest day first; what has no date comes last. */
const byTime = (one: Found, other: Found): number => (other.time ?? 0) - (one.time ?? 0);

/** What the person noted on the papers a query finds, in the order of the list or of time. */
export function annotationsView(
  { finder, catalogue }: Library,
  { query, filter, by, most }: InputOf<typeof views.annotations>,
): AnnotationsView {
  const { state } = catalogue();
  const isMeant = annotationTest(filter);
  const found: Found[] = [];
  for (const number of finder.list(query).papers) {
    const from = finder.papers[number];
    if (from === undefined) continue;
    for (const each of annotationsOn(state, from.id))
      if (isMeant(each)) found.push({ ...each, from });
  }
  if (by === 'day') found.sort(byTime);
  return {
    total: found.length,
    papers: new Set(found.map(({ paper }) => paper)).size,
    shown: found.slice(0, most).map(({ from, ...annotation }) => {
      const { title, authors, authorsCut, date } = from;
      return { ...annotation, title, authors, authorsCut, date };
    }),
  };
}
