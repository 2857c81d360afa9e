import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parseAuthorPage } from '../../../../src/domain/page/parse-author-page.ts';

/** The page that the app brings along. */
export const bundled = readFileSync(
  new URL('../../../../resources/library/haojin-yang.txt', import.meta.url),
  'utf8',
);

/** Reads a page that is expected to hold papers. */
export function read(text: string) {
  const reading = parseAuthorPage(text, { savedIn: 2026 });
  if (!reading.ok) throw new Error(reading.reason);
  return { ...reading.page, problems: reading.problems };
}

/** The problems of a page as `line: message`. */
export const problemsOf = (text: string): readonly string[] =>
  read(text).problems.map(({ line, message }) => `${line}: ${message}`);

/** Checks, for any text, that every paper kept is whole and every problem names a line. */
export function expectSound(text: string): void {
  const reading = parseAuthorPage(text, { savedIn: 2026 });
  if (!reading.ok) {
    expect(reading.reason).toMatch(/\.$/u);
    return;
  }
  const { papers } = reading.page;
  expect(papers.length).toBeGreaterThan(0);
  expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
  for (const { category, date, title, authors, abstract } of papers) {
    expect([category, title, abstract, ...authors].every((words) => words.trim() !== '')).toBe(
      true,
    );
    expect(authors.length).toBeGreaterThan(0);
    expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
  }
  const lines = text.split(/\r\n|\n|\r/u).length;
  for (const { line, message } of reading.problems) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lines);
    expect(message).toMatch(/\.$/u);
  }
}
