import { type RefObject, useLayoutEffect, useRef } from 'react';
import { hitsIn } from '../../domain/query/hits-in.ts';
import type { Mark } from '../../domain/query/marks.ts';
import type { TextField } from '../../domain/query/term.ts';
import { piecesIn, rangeOver } from './text-pieces.ts';

interface Place {
  readonly field: TextField;
  ranges: readonly AbstractRange[];
}

/** All that is marked, as one highlight that styles name; engines without it mark nothing. */
const highlight = typeof Highlight === 'undefined' ? null : new Highlight();
if (highlight) {
  // What is searched is seen on what is marked, too.
  highlight.priority = 2;
  CSS.highlights.set('hit', highlight);
}

const places = new Map<Element, Place>();
let marks: readonly Mark[] = [];

function clear(place: Place): void {
  for (const range of place.ranges) highlight?.delete(range);
  place.ranges = [];
}

function mark(element: Element, place: Place): void {
  clear(place);
  if (!highlight || marks.length === 0) return;
  const pieces = piecesIn(element);
  const hits = hitsIn(pieces.map(({ text }) => text).join(''), marks, place.field);
  place.ranges = hits.flatMap((hit) => rangeOver(pieces, hit) ?? []);
  for (const range of place.ranges) highlight.add(range);
}

/** Marks the hits of a query wherever they are shown, from now on. */
export function showMarks(next: readonly Mark[]): void {
  if (JSON.stringify(next) === JSON.stringify(marks)) return;
  marks = next;
  for (const [element, place] of places) mark(element, place);
}

/**
 * Marks the hits in the text under an element, which belongs to a field, without touching its
 * markup. The component that draws the text has to be the one that calls this.
 */
export function useHits<E extends Element>(field: TextField): RefObject<E | null> {
  const ref = useRef<E>(null);
  // After each drawing, for it may have changed the text or the element.
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const place: Place = { field, ranges: [] };
    places.set(element, place);
    mark(element, place);
    return () => {
      clear(place);
      places.delete(element);
    };
  });
  return ref;
}
