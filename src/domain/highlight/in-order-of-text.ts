import { MARKABLE, type PlacedHighlight } from './highlight.ts';

/** Compares by place, title first; what has no place comes last, in the order it was made. */
export function inOrderOfText(one: PlacedHighlight, other: PlacedHighlight): number {
  if (one.place === null || other.place === null)
    return (
      Number(one.place === null) - Number(other.place === null) ||
      (one.made ?? 0) - (other.made ?? 0)
    );
  return (
    MARKABLE.indexOf(one.anchor.part) - MARKABLE.indexOf(other.anchor.part) ||
    one.place.from - other.place.from ||
    one.place.to - other.place.to
  );
}
