/** A comment in the margin: the height in px at which its passage stands, and its own. */
export interface Card {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Where comments stand in a margin, in px from its top: each beside its passage or as little below
 * it as those before demand, in order and at least `gap` apart. The one that is open, if any, stands
 * beside its passage and the others make room, upwards too.
 */
export function placeComments(
  cards: readonly Card[],
  gap: number,
  open: number,
): readonly number[] {
  const tops: number[] = [];
  let free = 0;
  for (const { wanted, height } of cards) {
    const top = Math.max(wanted, free);
    tops.push(top);
    free = top + height + gap;
  }
  const chosen = cards[open];
  if (!chosen) return tops;
  const before = cards.slice(0, open);
  const needed = before.reduce((sum, { height }) => sum + height + gap, 0);
  tops[open] = Math.max(chosen.wanted, needed);
  let limit = tops[open];
  for (const [back, { height }] of before.toReversed().entries()) {
    const at = open - 1 - back;
    tops[at] = Math.min(tops[at] ?? 0, limit - gap - height);
    limit = tops[at];
  }
  free = tops[open] + chosen.height + gap;
  for (const [ahead, { wanted, height }] of cards.slice(open + 1).entries()) {
    const top = Math.max(wanted, free);
    tops[open + 1 + ahead] = top;
    free = top + height + gap;
  }
  return tops;
}
