// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MOST_BARS, shownYears } from '../../../../src/renderer/shelf/years/shown-years.ts';
import { rangeBetween, yearsIn } from '../../../../src/renderer/shelf/years/year-range.ts';
import { setUp, yearsFrom } from './pane.tsx';

beforeEach(() => {
  // The bars of ten years, ten pixels each; the test environment lays nothing out.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, 100, 40),
  );
  HTMLElement.prototype.setPointerCapture = () => {};
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const slider = (end: 'From' | 'To') => screen.getByRole('slider', { name: `${end} year` });
const plot = () => slider('From').parentElement ?? document.body;
/** One paper of long ago, one of a date that is wrong, and some of now. */
const counted = (one: { year: number; papers: number }) => ({
  ...one,
  papers: one.year === 1687 || one.year === 2204 ? 1 : one.year > 2020 && one.year < 2026 ? 3 : 0,
});
const middleOf = (year: number) => ({ clientX: (year - 2016) * 10 + 5 });
const first = { isPrimary: true, button: 0, pointerId: 1 };

function drag(target: Element, from: number, ...to: readonly number[]) {
  fireEvent.pointerDown(target, { ...first, ...middleOf(from) });
  for (const year of to) fireEvent.pointerMove(target, { ...first, ...middleOf(year) });
  fireEvent.pointerUp(target, first);
}

test('a click picks a year and takes it back', () => {
  const { text } = setUp({ text: 'quant' });
  drag(plot(), 2020);
  expect(text()).toBe('quant year:2020');
  drag(plot(), 2020);
  expect(text()).toBe('quant');
});

test('years before 1000 are picked as dates are written', () => {
  const { text } = setUp({ facets: { years: yearsFrom(866, 875) } });
  fireEvent.keyDown(slider('From'), { key: 'ArrowRight' });
  fireEvent.keyDown(slider('To'), { key: 'ArrowLeft' });
  expect(text()).toBe('year:0867..0874');
  expect(slider('From').getAttribute('aria-valuenow')).toBe('867');
});

test('a drag picks a range, from either side, and the sliders say it', () => {
  const { text } = setUp();
  drag(plot(), 2020, 2021, 2023);
  expect(text()).toBe('year:2020..2023');
  expect(slider('From').getAttribute('aria-valuenow')).toBe('2020');
  expect(slider('To').getAttribute('aria-valuenow')).toBe('2023');
  expect(screen.getByText('2020–2023')).toBeTruthy();
  expect(screen.getByText('26 papers')).toBeTruthy();
  drag(plot(), 2019, 2018, 2017);
  expect(text()).toBe('year:2017..2019');
  drag(plot(), 2019, 2020, 2019);
  expect(text()).toBe('year:2019');
});

test('a slider is dragged, past the other one too; at the end it is open', () => {
  const { text } = setUp({ text: 'year:2019..2021' });
  drag(slider('To'), 2021, 2022, 2023);
  expect(text()).toBe('year:2019..2023');
  drag(slider('From'), 2019, 2024);
  expect(text()).toBe('year:2023..2024');
  drag(slider('To'), 2024, 2025);
  expect(text()).toBe('year:2023..');
  drag(slider('From'), 2023, 2016);
  expect(text()).toBe('');
});

test('a drag that is broken off leaves what was picked', () => {
  const { text } = setUp({ text: 'year:2019' });
  fireEvent.pointerDown(plot(), { ...first, ...middleOf(2020) });
  fireEvent.pointerMove(plot(), { ...first, ...middleOf(2023) });
  expect(text()).toBe('year:2020..2023');
  fireEvent.pointerCancel(plot(), first);
  expect(text()).toBe('year:2019');
});

test('the sliders move by key and say how far they can', () => {
  const { text } = setUp();
  const press = (end: 'From' | 'To', ...keys: readonly string[]) => {
    for (const key of keys) fireEvent.keyDown(slider(end), { key });
  };
  expect(slider('From').getAttribute('aria-valuetext')).toBe('2016 or earlier');
  press('From', 'ArrowRight', 'ArrowUp');
  expect(text()).toBe('year:2018..');
  expect(slider('From').getAttribute('aria-valuetext')).toBe('2018');
  expect(slider('To').getAttribute('aria-valuemin')).toBe('2018');
  press('To', 'PageDown', 'ArrowLeft');
  expect(text()).toBe('year:2018..2019');
  press('From', 'End');
  expect(text()).toBe('year:2019');
  press('To', 'End');
  press('From', 'Home');
  expect(text()).toBe('');
});

test('what is typed is picked, whatever its form, and can be cleared', () => {
  const { text, button } = setUp({ text: 'year:>=2021 year:<2024 nets' });
  expect(slider('From').getAttribute('aria-valuenow')).toBe('2021');
  expect(slider('To').getAttribute('aria-valuenow')).toBe('2023');
  fireEvent.click(button('Clear Year'));
  expect(text()).toBe('nets');
});

test('the year pointed at is told', () => {
  setUp();
  const bar = document.querySelectorAll('nav svg g')[4];
  expect(bar?.querySelector('title')?.textContent).toBe('2020: 5 papers');
  fireEvent.pointerEnter(bar ?? document);
  expect(screen.getByText('5 papers')).toBeTruthy();
});

test('a single year and none at all have their place', () => {
  setUp({ facets: { years: yearsFrom(2020, 2020) } });
  expect(slider('From').getAttribute('aria-valuemax')).toBe('2020');
  cleanup();
  setUp({ facets: { years: [] } });
  expect(screen.queryByRole('slider')).toBe(null);
});

test('of very many years those around most papers have bars, the ends standing for all beyond', () => {
  const { text } = setUp({
    facets: { years: yearsFrom(1687, 2204).map(counted) },
  });
  expect(document.querySelectorAll('nav svg g')).toHaveLength(MOST_BARS);
  expect(screen.getByText('1946 or earlier')).toBeTruthy();
  expect(screen.getByText('2025 or later')).toBeTruthy();
  fireEvent.keyDown(slider('To'), { key: 'Home' });
  expect(text()).toBe('year:..1946');
  expect(screen.getByText('1946 or earlier')).toBeTruthy();
  expect(screen.getByText('1 paper')).toBeTruthy();
  fireEvent.keyDown(slider('To'), { key: 'End' });
  expect(text()).toBe('');
});

test('no paper is lost where years are put together', () => {
  const papers = fc.array(fc.nat(5), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(papers, fc.integer({ min: 1500, max: 2000 }), (counts, from) => {
      const all = counts.map((count, at) => ({ year: from + at, papers: count }));
      const { years, span } = shownYears(all);
      const sum = (some: typeof all) => some.reduce((so, one) => so + one.papers, 0);
      expect(years.length).toBe(Math.min(all.length, MOST_BARS));
      expect(sum([...years])).toBe(sum(all));
      for (const { year, papers: shown } of years.slice(1, -1))
        expect(shown).toBe(all[year - from]?.papers);
      expect([span.first, span.last]).toEqual([years[0]?.year, years.at(-1)?.year]);
      expect(span.hasEarlier).toBe(span.first > from);
      expect(span.hasLater).toBe(span.last < from + all.length - 1);
    }),
  );
});

test('a range between two years takes in just these', () => {
  const year = fc.integer({ min: 1990, max: 2030 });
  fc.assert(
    fc.property(year, fc.nat(60), year, year, (start, length, one, other) => {
      const span = { first: start, last: start + length, hasEarlier: false, hasLater: false };
      const inside = (value: number) => Math.min(span.last, Math.max(span.first, value));
      const [low, high] = [inside(Math.min(one, other)), inside(Math.max(one, other))];
      expect(yearsIn(rangeBetween(one, other, span), span)).toEqual({ first: low, last: high });
    }),
  );
});
