import searchAlike from 'approx-string-match';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAt } from '../../../../src/domain/highlight/anchor-at.ts';
import { errorsAllowed, placeAnchor } from '../../../../src/domain/highlight/place-anchor.ts';

const TEXT =
  'Binary neural networks are trained with gradients. Their weights are binary, and the ' +
  'networks are small. Training them is hard, as gradients vanish.';

const anchored = (passage: string, text = TEXT, nth = 0) => {
  let from = text.indexOf(passage);
  for (let left = nth; left > 0; left -= 1) from = text.indexOf(passage, from + 1);
  return anchorAt(text, { from, to: from + passage.length }, 'abstract');
};

const placed = (text: string, anchor: ReturnType<typeof anchored>) => {
  const place = placeAnchor(text, anchor, searchAlike);
  return place && text.slice(place.from, place.to);
};

/** How many characters have to be put in, left out or replaced: the textbook's table. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to += 1)
      next.push(
        Math.min(
          (row[to] ?? 0) + Number(letter !== other[to]),
          (row[to + 1] ?? 0) + 1,
          (next[to] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('a passage is known again', () => {
  test('with the whole of its words, as far as they may differ', () => {
    const anchor = anchored('trained with gradients');
    expect(placed(TEXT.replace('with gradients', 'with a gradient'), anchor)).toBe(
      'trained with a gradient',
    );
    expect(placed(TEXT.replace('gradients.', 'gradientses.'), anchor)).toBe(
      'trained with gradients',
    );
    expect(placed(TEXT.replace('trained with gradients', 'untrained with gradient'), anchor)).toBe(
      'untrained with gradient',
    );
  });

  test('where nothing was changed', () => {
    for (const passage of ['Binary', 'networks are trained', TEXT])
      expect(placed(TEXT, anchored(passage))).toBe(passage);
  });

  test('where the text before it became longer or shorter', () => {
    const anchor = anchored('Training them is hard');
    expect(placed(`We show more. ${TEXT}`, anchor)).toBe('Training them is hard');
    expect(placed(TEXT.slice(40), anchor)).toBe('Training them is hard');
  });

  test('among several of the same words by what stands around it, then by its place', () => {
    const second = anchored('networks', TEXT, 1);
    const moved = `More networks come first. ${TEXT}`;
    expect(placeAnchor(moved, second, searchAlike)?.from).toBe(second.position.start + 26);
    const same = 'net net net net';
    for (const nth of [0, 1, 2, 3])
      expect(placeAnchor(same, anchored('net', same, nth), searchAlike)?.from).toBe(4 * nth);
  });

  test('where it was corrected', () => {
    const anchor = anchored('Their weights are binary');
    const corrected = TEXT.replace('weights are binary', 'weights were binary');
    expect(placed(corrected, anchor)).toBe('Their weights were binary');
  });
});

test.each([
  ['where it is gone', 'Nothing of all that.', 'Their weights are binary'],
  ['where more than a fifth is another', TEXT.replace('gradients', 'momentum'), 'with gradients'],
  ['where it is short and any change is much', TEXT.replace('hard', 'herd'), 'hard'],
  ['in an empty text', '', 'Binary'],
])('a passage has no place %s', (_, text, passage) =>
  expect(placed(text, anchored(passage))).toBeNull(),
);

const words = fc
  .array(fc.constantFrom('deep', 'net', 'binary', 'α', 'of', 'hash'), {
    minLength: 1,
    maxLength: 30,
  })
  .map((all) => all.join(' '));

test('whatever was edited, a passage is never placed on words farther off than allowed', () =>
  fc.assert(
    fc.property(
      words,
      fc.array(fc.tuple(fc.nat(200), fc.nat(12), fc.constantFrom('', 'x', 'deep ', 'netz')), {
        maxLength: 6,
      }),
      fc.nat(200),
      fc.nat(200),
      (text, edits, one, other) => {
        const [from, to] = [one % text.length, other % (text.length + 1)].toSorted((a, b) => a - b);
        fc.pre(from !== undefined && to !== undefined && from < to);
        const anchor = anchorAt(text, { from, to }, 'abstract');
        const edited = edits.reduce((so, [at, length, put]) => {
          const place = at % (so.length + 1);
          return so.slice(0, place) + put + so.slice(place + length);
        }, text);
        const place = placeAnchor(edited, anchor, searchAlike);
        const { exact } = anchor.quote;
        if (place === null) expect(edited.includes(exact)).toBe(false);
        else
          expect(distance(edited.slice(place.from, place.to), exact)).toBeLessThanOrEqual(
            errorsAllowed(exact),
          );
      },
    ),
  ));
