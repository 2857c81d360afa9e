import type { PlacedHighlight } from '../../highlight/highlight.ts';
import { type Html, html } from '../html.ts';

type Marked = Pick<PlacedHighlight, 'place' | 'colour'>;

/** A text as it is shown, its highlights as marks, which lie within each other where they overlap. */
export function markedPassages(text: string, highlights: readonly Marked[]): readonly Html[] {
  const placed = highlights.flatMap(({ place, colour }) => (place ? [{ ...place, colour }] : []));
  const edges = new Set([0, text.length, ...placed.flatMap(({ from, to }) => [from, to])]);
  const places = [...edges].sort((one, other) => one - other);
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? 0;
    return placed
      .filter((mark) => mark.from <= from && mark.to >= to)
      .reduce(
        (inside, { colour }) => html`<mark class="${colour}">${inside}</mark>`,
        html`${text.slice(from, to)}`,
      );
  });
}
