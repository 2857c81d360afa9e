import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parts } from '../../../../src/domain/query/parts.ts';
import { arbitraryText } from './arbitrary-term.ts';

describe('parts', () => {
  it('tells fields, values, phrases and operators apart', () => {
    const text = 'a -"b c" (tag:"d e",f OR g) | year:';
    expect(parts(text).map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual([
      ['operator', '-'],
      ['phrase', '"b c"'],
      ['operator', '('],
      ['field', 'tag:'],
      ['value', '"d e"'],
      ['value', 'f'],
      ['operator', 'OR'],
      ['operator', ')'],
      ['operator', '|'],
      ['field', 'year:'],
    ]);
  });

  it('come in order and never overlap, in any text', () => {
    const text = fc.array(arbitraryText, { maxLength: 5 }).map((texts) => texts.join(' '));
    fc.assert(
      fc.property(text, (typed) => {
        let end = 0;
        for (const { from, to } of parts(typed)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(typed.length);
      }),
    );
  });
});
