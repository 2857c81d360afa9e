import { expect, test } from 'vitest';
import { generatedPapers, generatedState } from '../../bench/generated-library.ts';

const papers = generatedPapers(4000);

const vocabularyOf = (count: number) => {
  const texts = papers.slice(0, count).map(({ title, abstract }) => `${title} ${abstract}`);
  return new Set(
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  ).size;
};

test('the same seed makes the same library, and a smaller one is its beginning', () => {
  expect(generatedPapers(50)).toEqual(papers.slice(0, 50));
  expect(generatedPapers(50, 2)).not.toEqual(papers.slice(0, 50));
  const state = generatedState(papers);
  expect(generatedState(papers)).toEqual(state);
});

test('no two papers have the same id', () => {
  expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
});

test('the vocabulary grows more slowly than the library and does not stop growing', () => {
  const sizes = [vocabularyOf(250), vocabularyOf(1000), vocabularyOf(4000)] as const;
  for (const [smaller, larger] of [
    [sizes[0], sizes[1]],
    [sizes[1], sizes[2]],
  ] as const) {
    expect(larger / smaller).toBeGreaterThan(1.5);
    expect(larger / smaller).toBeLessThan(3.5);
  }
});

test('papers are as papers are', () => {
  for (const { authors, date, abstract, title } of papers) {
    expect(new Set(authors).size).toBe(authors.length);
    expect(date).toMatch(/^(?:199[1-9]|20[01]\d|202[0-6])-(?:0[1-9]|1[0-2])-[0-2]\d$/);
    expect(title).not.toBe('');
    expect(abstract.split(' ').length).toBeGreaterThan(60);
  }
  const counts = papers.map(({ authors }) => authors.length);
  expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, 12]);
  const words = papers.reduce((sum, { abstract }) => sum + abstract.split(' ').length, 0);
  expect(words / papers.length).toBeGreaterThan(130);
  expect(words / papers.length).toBeLessThan(180);
  const all = papers.map(({ title, abstract }) => `${title} ${abstract}`).join('\n');
  expect(all).toMatch(/\$O\(n \\log n\)\$/);
  expect(all).toMatch(/[一-龯]/);
});

test('some papers have statuses, tags of a few names, and notes', () => {
  const { readings, tags, notes } = generatedState(papers);
  expect(tags.size).toBe(50);
  expect(notes.size / papers.length).toBeGreaterThan(0.01);
  expect(notes.size / papers.length).toBeLessThan(0.03);
  const times = new Map<string, number>();
  for (const reading of readings.values())
    for (const tag of reading.tags) {
      expect(tags.has(tag)).toBe(true);
      times.set(tag, (times.get(tag) ?? 0) + 1);
    }
  const ordered = [...times.values()].sort((a, b) => b - a);
  expect(ordered[0]).toBeGreaterThan(5 * (ordered[20] ?? 0));
});
