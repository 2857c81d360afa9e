import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseAuthorPage } from '../../../../src/domain/page/parse-author-page.ts';
import { runs } from '../../runs.ts';
import { bundled, expectSound, read } from './bundled-page.ts';

const lines = bundled.split('\n');
const whole = read(bundled);

describe('parseAuthorPage, for any text', () => {
  it('is sound for text of any kind', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSound));
  });

  it('is sound for lines of a page in any order', () => {
    const line = fc.oneof(
      fc.constantFrom(...lines.slice(0, 40), '', '', 'LGFeb 30', 'CV', ', ,', 'et al.', '\u200b'),
      fc.string({ unit: 'grapheme' }),
    );
    const end = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), end, (some, mark) =>
        expectSound(some.join(mark)),
      ),
      { numRuns: runs(500) },
    );
  });

  it('keeps just the whole papers of the page cut off before any line', () => {
    for (let count = 0; count < lines.length; count += 1) {
      const text = lines.slice(0, count).join('\n');
      expectSound(text);
      const reading = parseAuthorPage(text, { savedIn: 2026 });
      const kept = reading.ok ? reading.page.papers : [];
      expect(kept).toEqual(whole.papers.slice(0, kept.length));
      if (reading.ok && kept.length < 42) expect(reading.problems).not.toEqual([]);
    }
  });

  it('is sound for the page cut off anywhere, at either end', () => {
    const place = fc.nat({ max: bundled.length });
    fc.assert(
      fc.property(place, place, (from, to) => {
        expectSound(bundled.slice(0, to));
        expectSound(bundled.slice(from));
      }),
      { numRuns: runs(60) },
    );
  });

  it('loses at most two papers with any one line', () => {
    lines.forEach((_, gone) => {
      const text = lines.toSpliced(gone, 1).join('\n');
      expectSound(text);
      const { papers, problems } = read(text);
      expect(papers.length).toBeGreaterThanOrEqual(40);
      if (papers.length < 42) expect(problems).not.toEqual([]);
    });
  });

  it('is sound with any stretch replaced', () => {
    const place = fc.nat({ max: bundled.length });
    fc.assert(
      fc.property(place, fc.nat({ max: 200 }), fc.string({ unit: 'binary' }), (at, cut, put) =>
        expectSound(`${bundled.slice(0, at)}${put}${bundled.slice(at + cut)}`),
      ),
      { numRuns: runs(60) },
    );
  });

  test.each([
    ['Windows line ends', bundled.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${bundled}`],
    ['both', `\ufeff${bundled.replaceAll('\n', '\r\n')}`],
    ['the same once more', bundled],
  ])('reads the whole page alike with %s', (_, text) => {
    expect(read(text)).toEqual(whole);
  });

  test.each([
    ...['A', 'CV', ' ', ',', '1', '1,', '\r', '\n', 'CVNov 23, 2022\n', 'CVNov 23, 2022Code\nx\n'],
    ...['h-index', 'papers', ' et al.', 'Jan ', '\u0301', '\\textbf{', '$', '\ud83d'],
  ])('ends for 200,000 times %j', (piece) => {
    expectSound(`CVMay 7\ntitle\n\n${piece.repeat(200_000)}`);
    parseAuthorPage(`CVMay 7\n${piece.repeat(200_000)}\n\nname\n\nabstract`, { savedIn: 2026 });
  });
});
