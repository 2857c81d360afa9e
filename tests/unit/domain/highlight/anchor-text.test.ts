import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorAt } from '../../../../src/domain/highlight/anchor-at.ts';
import { parseAnchor, printAnchor } from '../../../../src/domain/highlight/anchor-text.ts';

test('an anchor is written as selectors of the Web Annotation Data Model', () => {
  const anchor = anchorAt('We train nets.', { from: 3, to: 8 }, 'abstract');
  expect(JSON.parse(printAnchor(anchor))).toEqual({
    part: 'abstract',
    selector: [
      { type: 'TextQuoteSelector', exact: 'train', prefix: 'We ', suffix: ' nets.' },
      { type: 'TextPositionSelector', start: 3, end: 8 },
    ],
  });
});

test('every anchor is read as it was written', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [from, to] = [a % text.length, b % (text.length + 1)].toSorted((x, y) => x - y);
      fc.pre(from !== undefined && to !== undefined && from < to);
      const anchor = anchorAt(text, { from, to }, 'title');
      expect(parseAnchor(printAnchor(anchor))).toEqual(anchor);
    }),
  ));

const QUOTE = { type: 'TextQuoteSelector', exact: 'a', prefix: '', suffix: '' };
const POSITION = { type: 'TextPositionSelector', start: 0, end: 1 };
test.each([
  'nothing',
  'null',
  '[]',
  JSON.stringify({ part: 'abstract' }),
  JSON.stringify({ part: 'figure', selector: [QUOTE, POSITION] }),
  JSON.stringify({ part: 'title', selector: [QUOTE] }),
  JSON.stringify({ part: 'title', selector: [POSITION, 7] }),
  JSON.stringify({ part: 'title', selector: [{ ...QUOTE, exact: '' }, POSITION] }),
  JSON.stringify({ part: 'title', selector: [{ ...QUOTE, prefix: 7 }, POSITION] }),
  JSON.stringify({ part: 'title', selector: [QUOTE, { ...POSITION, start: -1 }] }),
  JSON.stringify({ part: 'title', selector: [QUOTE, { ...POSITION, start: 2 }] }),
])('%s is no anchor', (text) => expect(parseAnchor(text)).toBeNull());
