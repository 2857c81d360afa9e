import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isSameValue } from '../../../../src/domain/query/facet.ts';
import { parseQuery } from '../../../../src/domain/query/parse-query.ts';
import { exceptPicks, picksOf } from '../../../../src/domain/query/picks.ts';
import { isSameTerm, printQuery } from '../../../../src/domain/query/print-query.ts';
import { HOLDINGS } from '../../../../src/domain/query/term.ts';
import {
  type Pick,
  withMode,
  withoutFacet,
  withPick,
  withToggle,
} from '../../../../src/domain/query/with-pick.ts';
import { STATUSES } from '../../../../src/domain/status.ts';
import { runs } from '../../runs.ts';
import { arbitraryDate, arbitrarySort, arbitraryTerm, arbitraryText } from './arbitrary-term.ts';

const tag = (value: string, as: 'include' | 'exclude' | null, mode?: 'any' | 'all'): Pick =>
  mode ? { facet: 'tag', value, as, mode } : { facet: 'tag', value, as };

describe('withPick', () => {
  test.each([
    ['', tag('edge', 'include'), 'tag:edge'],
    ['x ', tag('binary nets', 'include'), 'x tag:"binary nets"'],
    ['Foo  (BAR|b)   tag:a', tag('b', 'include'), 'Foo  (BAR|b)   tag:a,b'],
    ['tag:a  x', tag('b', 'include', 'all'), 'tag:a  x tag:b'],
    ['tag:a tag:b x', tag('c', 'include'), 'tag:a tag:b x tag:c'],
    ['tag:a tag:b x', tag('c', 'include', 'any'), 'tag:a,b,c x'],
    ['x tag:a,b', tag('c', 'include', 'all'), 'x tag:a tag:b tag:c'],
    ['TAG:"Edge" x', tag('edge', 'include'), 'TAG:"Edge" x'],
    ['-tag:a,b x', tag('a', 'include'), '-tag:b x tag:a'],
    ['tag:a,b x', tag('a', 'exclude'), 'tag:b x -tag:a'],
    ['x -tag:a', tag('b', 'exclude'), 'x -tag:a -tag:b'],
    ['tag:a,b x', tag('a', null), 'tag:b x'],
    ['x  tag:a  y', tag('a', null), 'x y'],
    ['(tag:a) x', tag('a', null), 'x'],
    ['(tag:a x)', tag('a', null), '(x)'],
    ['"p"tag:a"q"', tag('a', null), '"p" "q"'],
    ['tag:a OR x', tag('a', null), 'tag:a OR x'],
    ['a  OR b', tag('c', 'include'), '(a  OR b) tag:c'],
    ['a OR', tag('c', 'include'), '(a OR) tag:c'],
    ['a NOT', tag('c', 'include'), '(a NOT) tag:c'],
    ['(a b', tag('c', 'include'), '(a b) tag:c'],
    ['"a b', tag('c', 'include'), '"a b"* tag:c'],
    ['x  title:"a b', tag('c', 'include'), 'x  title:"a b"* tag:c'],
    ['author:"a b', tag('c', 'include'), 'author:"a b" tag:c'],
    ['-(-(a  tag:b))', tag('b', null), 'a'],
    ['$5', tag('10$', 'include'), '$5 tag:"10$"'],
    ['x', { facet: 'code', value: 'yes', as: 'include' }, 'x code:yes'],
    ['code:no x', { facet: 'code', value: 'yes', as: 'include' }, 'x code:yes'],
    ['code:no x', { facet: 'code', value: 'yes', as: null }, 'code:no x'],
    ['-code:yes x', { facet: 'code', value: 'yes', as: null }, 'x'],
    ['has:tag', { facet: 'has', value: 'note', as: 'include' }, 'has:tag has:note'],
    ['has:tag', { facet: 'has', value: 'tag', as: 'exclude' }, '-has:tag'],
    ['status:read', { facet: 'status', value: 'reading', as: 'include' }, 'status:read,reading'],
    ['x', { facet: 'status', value: 'unheard of', as: 'include' }, 'x'],
    ['x', { facet: 'year', from: '2020', to: '2023' }, 'x year:2020..2023'],
    ['year:2019 x year:..2023', { facet: 'year', from: '2020', to: null }, 'year:2020.. x'],
    ['year:2019 x', { facet: 'year', from: null, to: null }, 'x'],
    ['x', { facet: 'year', from: null, to: null }, 'x'],
  ] satisfies readonly [string, Pick, string][])('%s with %o is %s', (text, pick, edited) => {
    expect(withPick(text, pick)).toBe(edited);
  });

  test.each([
    ['tag:a,b x', 'all', 'tag:a tag:b x'],
    ['tag:a x tag:b', 'any', 'tag:a,b x'],
    ['tag:a x', 'all', 'tag:a x'],
    ['-tag:a,b', 'all', '-tag:a,b'],
  ] as const)('asks in %s for %s of the tags', (text, mode, edited) => {
    expect(withMode(text, 'tag', mode)).toBe(edited);
  });

  test.each([
    ['tag:a x -tag:b', 'tag', 'x'],
    ['year:2020 x', 'year', 'x'],
    ['tag:a OR x', 'tag', 'tag:a OR x'],
  ] as const)('takes out of %s all picks of %s', (text, facet, edited) => {
    expect(withoutFacet(text, facet)).toBe(edited);
  });
});

/** Texts as printed, and as they are while they are typed. */
const query = fc
  .tuple(arbitraryTerm, fc.option(arbitrarySort), fc.boolean(), fc.nat())
  .map(([term, sort, isCut, length]) => {
    const text = printQuery(term, sort);
    return isCut ? text.slice(0, length % (text.length + 1)) : text;
  });

const name = arbitraryText.filter((text) => text.trim() !== '');
const value = fc.oneof(
  fc.record({ facet: fc.constantFrom('tag', 'author', 'category'), value: name }),
  fc.record({ facet: fc.constant('status' as const), value: fc.constantFrom(...STATUSES) }),
  fc.record({ facet: fc.constant('code' as const), value: fc.constantFrom('yes', 'no') }),
  fc.record({ facet: fc.constant('has' as const), value: fc.constantFrom(...HOLDINGS) }),
);
const as = fc.constantFrom('include' as const, 'exclude' as const);
const termOf = (text: string) => parseQuery(text).term;

describe('picking in any query', () => {
  it('picks what was asked for, and nothing else changes', () => {
    fc.assert(
      fc.property(query, value, as, (text, picked, state) => {
        const edited = withPick(text, { ...picked, as: state });
        const { [state]: found } = picksOf(termOf(edited)).values[picked.facet];
        expect(found.some((one) => isSameValue(one, picked.value))).toBe(true);
        const [before, after] = [termOf(text), termOf(edited)];
        const rest = printQuery(exceptPicks(before, picked.facet));
        expect(printQuery(exceptPicks(after, picked.facet))).toBe(rest);
        expect(parseQuery(edited).sort).toEqual(parseQuery(text).sort);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('is taken back by picking again', () => {
    fc.assert(
      fc.property(query, value, as, (text, picked, state) => {
        const { include, exclude } = picksOf(termOf(text)).values[picked.facet];
        const isCode = picked.facet === 'code';
        fc.pre(isCode ? include.length + exclude.length === 0 : true);
        fc.pre(![...include, ...exclude].some((one) => isSameValue(one, picked.value)));
        const again = withToggle(withToggle(text, { ...picked, as: state }), {
          ...picked,
          as: state,
        });
        expect(isSameTerm(termOf(again), termOf(text))).toBe(true);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('leaves nothing of a value that is picked in no way', () => {
    fc.assert(
      fc.property(query, value, (text, picked) => {
        const edited = withPick(text, { ...picked, as: null });
        const { include, exclude } = picksOf(termOf(edited)).values[picked.facet];
        expect([...include, ...exclude].some((one) => isSameValue(one, picked.value))).toBe(false);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('sets the years', () => {
    fc.assert(
      fc.property(query, fc.option(arbitraryDate), (text, from) => {
        const edited = withPick(text, { facet: 'year', from, to: null });
        expect(picksOf(termOf(edited)).year).toEqual(from && { from, to: null });
      }),
      { numRuns: runs(1000) },
    );
  });

  it('leaves nothing of a facet that is taken out', () => {
    fc.assert(
      fc.property(query, fc.constantFrom('tag', 'author', 'year', 'has'), (text, facet) => {
        const before = termOf(text);
        expect(printQuery(termOf(withoutFacet(text, facet)))).toBe(
          printQuery(exceptPicks(before, facet)),
        );
      }),
      { numRuns: runs(1000) },
    );
  });
});
