import { expect, it } from 'vitest';
import { PackedValues } from '../../../src/domain/packed-values.ts';

const LONG = '漢字 and “quotes” '.repeat(80_000);

it('gives back what was put in, whatever it holds and however long it is', () => {
  const values = ['', 'plain', LONG, '𝒳 \ud800 alone', 'é\n\0', ...LONG.slice(0, 2000)];
  const packed = new PackedValues<{ readonly text: string; readonly none: null }>();
  for (const text of values) packed.add({ text, none: null });
  expect(packed.length).toBe(values.length);
  expect(values.every((text, place) => packed.at(place)?.text === text)).toBe(true);
  expect(packed.at(0)).toEqual({ text: '', none: null });
  expect(packed.at(values.length)).toBeUndefined();
});

it('fills one chunk after another', () => {
  const packed = new PackedValues<string>();
  const value = (place: number) => `${place} ${'x'.repeat(place % 3000)}`;
  for (let place = 0; place < 3000; place += 1) packed.add(value(place));
  for (let place = 0; place < 3000; place += 7) expect(packed.at(place)).toBe(value(place));
});

it('gives back a stretch, and what was put in the place of another', () => {
  const packed = new PackedValues<string>();
  for (const value of ['a', 'b', 'c']) packed.add(value);
  packed.set(1, LONG);
  expect(packed.slice(0, 9)).toEqual(['a', LONG, 'c']);
  expect(packed.slice(2, 3)).toEqual(['c']);
  expect(packed.slice(3, 9)).toEqual([]);
});

it('is empty once it is cleared, and can be filled again', () => {
  const packed = new PackedValues<string>();
  packed.add(LONG);
  packed.clear();
  expect([packed.length, packed.at(0)]).toEqual([0, undefined]);
  packed.add('again');
  expect(packed.at(0)).toBe('again');
});
