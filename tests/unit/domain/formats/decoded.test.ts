import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodedText, decoding } from '../../../../src/domain/formats/decoded.ts';
import { runs } from '../../runs.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), order === 'le');
  return bytes;
};

const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const ENTRY = 'TY  - JOUR\r\nTI  - Gödel 漢字 😀\r\nER  - \r\n';
const text = fc.string({ unit: 'grapheme' }).map((some) => some.replaceAll('\ufeff', ''));

describe('decodedText', () => {
  test.each([
    ['UTF-8', 'utf-8', utf8(ENTRY)],
    ['UTF-8 with a mark', 'utf-8', utf8(`\ufeff${ENTRY}`)],
    ['UTF-16, small end first, with a mark', 'utf-16le', utf16(`\ufeff${ENTRY}`, 'le')],
    ['UTF-16, big end first, with a mark', 'utf-16be', utf16(`\ufeff${ENTRY}`, 'be')],
    ['UTF-16, small end first', 'utf-16le', utf16(ENTRY, 'le')],
    ['UTF-16, big end first', 'utf-16be', utf16(ENTRY, 'be')],
  ])('reads %s', (_, encoding, bytes) => {
    expect(decodedText(bytes)).toEqual({ text: ENTRY, encoding, damaged: 0 });
  });

  it('takes only the first mark away', () => {
    expect(decodedText(utf8('\ufeff\ufeffa')).text).toBe('\ufeffa');
    expect(decodedText(utf16('\ufeff\ufeffa', 'le')).text).toBe('\ufeffa');
  });

  it('reads nothing as nothing', () => {
    expect(decodedText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', damaged: 0 });
  });

  it('reads signs that lie across the stretches of a large file', () => {
    const large = `${'a'.repeat(4 * 1024 * 1024 - 1)}漢${'b'.repeat(4 * 1024 * 1024 - 4)}😀é`;
    const { text: read, damaged } = decodedText(utf8(large));
    expect([read === large, damaged]).toEqual([true, 0]);
    expect([...decoding(utf8(large))], 'a pause after each of three').toHaveLength(3);
  });

  it('finds UTF-16 without a mark in a text that is mostly Chinese', () => {
    const chinese = `TY  - JOUR\nTI  - ${'深度学习综述'.repeat(5)}\nER  - \n`;
    expect(decodedText(utf16(chinese, 'be'))).toMatchObject({ text: chinese, damaged: 0 });
  });

  it('reads what is not UTF-8 as Windows-1252', () => {
    const bytes = joined(utf8('G'), [0xf6], utf8('del '), [0x93], utf8('a'), [0x94, 0x20, 0x80]);
    expect(decodedText(bytes)).toEqual({
      text: 'Gödel “a” €',
      encoding: 'windows-1252',
      damaged: 0,
    });
  });

  it('gives every byte a sign in Windows-1252', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const { text: all, encoding } = decodedText(bytes.subarray(1));
    expect([encoding, all.length, new Set(all).size]).toEqual(['windows-1252', 255, 255]);
    expect(all.slice(0x7f, 0x9f)).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ');
  });

  it('loses one sign for one bad byte in a megabyte of UTF-8', () => {
    const page = utf8('Gödel, Łukasiewicz, 漢字. '.repeat(40_000));
    page[500_001] = 0xff;
    const { text: read, encoding, damaged } = decodedText(page);
    expect([encoding, damaged]).toEqual(['utf-8', read.split('\ufffd').length - 1]);
    expect(damaged).toBeGreaterThan(0);
    expect(damaged).toBeLessThan(4);
  });

  it('tells nothing of replacement signs that are written out', () => {
    const bytes = joined(utf8('é\ufffd\ufffdé'), [0xff], utf8('é'));
    expect(decodedText(bytes)).toEqual({
      text: 'é\ufffd\ufffdé\ufffdé',
      encoding: 'utf-8',
      damaged: 1,
    });
    expect(decodedText(utf16('\ufeffa\ufffd', 'le')).damaged).toBe(0);
  });

  it('keeps to UTF-8 where a mark says so', () => {
    expect(decodedText(joined([0xef, 0xbb, 0xbf], utf8('a'), [0xe9]))).toEqual({
      text: 'a\ufffd',
      encoding: 'utf-8',
      damaged: 1,
    });
  });

  it('tells a file cut within a sign', () => {
    expect(decodedText(utf8('äöü漢').subarray(0, 8))).toMatchObject({
      text: 'äöü\ufffd',
      damaged: 1,
    });
    expect(decodedText(utf16('\ufeffab', 'le').subarray(0, 5))).toMatchObject({
      text: 'a\ufffd',
      damaged: 1,
    });
    expect(decodedText(utf16('\ufeffa\ud83d', 'be'))).toMatchObject({ damaged: 1 });
  });

  it('takes a few stray zeros for no sign of UTF-16', () => {
    expect(decodedText(utf8(`TY  - JOUR\0${'x'.repeat(40)}`)).encoding).toBe('utf-8');
  });

  it('reads back any text in any Unicode encoding', () => {
    fc.assert(
      fc.property(text, (some) => {
        const tagged = `TY  - JOUR\r\nTI  - ${some}\r\nER  - \r\n`;
        expect(decodedText(utf8(some))).toEqual({ text: some, encoding: 'utf-8', damaged: 0 });
        expect(decodedText(utf16(`\ufeff${some}`, 'le')).text).toBe(some);
        expect(decodedText(utf16(`\ufeff${some}`, 'be')).text).toBe(some);
        expect(decodedText(utf16(tagged, 'le'))).toMatchObject({ text: tagged, damaged: 0 });
        expect(decodedText(utf16(tagged, 'be'))).toMatchObject({ text: tagged, damaged: 0 });
      }),
      { numRuns: runs(500) },
    );
  });

  it('makes a text of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text: read, damaged } = decodedText(bytes);
        expect(damaged).toBeGreaterThanOrEqual(0);
        expect(damaged).toBeLessThanOrEqual(read.split('\ufffd').length - 1);
      }),
      { numRuns: runs(2000) },
    );
  });
});
