import { crc32 as zlibCrc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../../src/domain/crc32.ts';
import {
  encodeBitByBit,
  encodeLine,
  readSegment,
} from '../../../../src/main/vault/journal-line.ts';
import { change } from './samples.ts';

const lines = [[change(1)], [change(2), change(3)], [change(4)]];
const encoded = lines.map(encodeLine);
const segment = Buffer.concat(encoded);
const ids = (bytes: Buffer) => readSegment(bytes).changes.map(({ id }) => id);
const texts = new Map(lines.flat().map((each) => [each.id, JSON.stringify(each)]));

describe('crc32', () => {
  test.each([
    ['', '00000000'],
    ['123456789', 'cbf43926'],
    ['The quick brown fox jumps over the lazy dog', '414fa339'],
  ])('of “%s”', (text, sum) => expect(crc32(Buffer.from(text))).toBe(sum));

  test.runIf(typeof zlibCrc32 === 'function')('agrees with zlib', () => {
    expect(Number.parseInt(crc32(segment), 16)).toBe(zlibCrc32(segment));
  });
});

test.each([0, 1, 10_000, 20_001])(
  'a line of %i changes made bit by bit is the same',
  async (count) => {
    const many = Array.from({ length: count }, (_, number) => change(number));
    expect((await encodeBitByBit(many)).equals(encodeLine(many))).toBe(true);
  },
);

describe('a segment', () => {
  test('is read as it was written', () => {
    expect(readSegment(segment).changes).toEqual(lines.flat());
    expect(readSegment(segment).sound).toBe(segment.length);
  });

  test('cut at any byte gives exactly the lines that are whole', () => {
    const ends = encoded.map((_, index) => Buffer.concat(encoded.slice(0, index + 1)).length);
    for (let length = 0; length <= segment.length; length += 1) {
      const whole = ends.filter((end) => end <= length).length;
      const reading = readSegment(segment.subarray(0, length));
      expect(reading.changes).toEqual(lines.slice(0, whole).flat());
      expect(reading.sound).toBe(whole === 0 ? 0 : ends[whole - 1]);
    }
  });

  test('with any one bit flipped never gives a wrong change, and loses no line before it', () => {
    const [first = 0, second = 0] = encoded.map(({ length }) => length);
    for (let at = 0; at < segment.length; at += 1)
      for (let bit = 0; bit < 8; bit += 1) {
        const damaged = Buffer.from(segment);
        damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << bit), at);
        const { changes, sound } = readSegment(damaged);
        expect(sound).toBe(at < first ? 0 : at < first + second ? first : first + second);
        expect(changes.length).toBeLessThan(4);
        for (const each of changes) expect(JSON.stringify(each)).toBe(texts.get(each.id));
      }
  });

  test('is sound up to the first of several damaged lines', () => {
    const damaged = Buffer.from(segment);
    const first = encoded[0]?.length ?? 0;
    damaged.writeUInt8(0x58, first + 25);
    damaged.writeUInt8(0x58, segment.length - 5);
    expect(readSegment(damaged).sound).toBe(first);
    expect(ids(damaged)).toEqual([change(1).id]);
  });

  test('keeps the intact lines after a damaged one', () => {
    const damaged = Buffer.from(segment);
    damaged.writeUInt8(0x58, 25);
    expect(ids(damaged)).toEqual([change(2).id, change(3).id, change(4).id]);
  });

  test('keeps the lines after one that is empty', () => {
    const reading = readSegment(Buffer.concat([Buffer.from('\n'), segment]));
    expect(reading).toMatchObject({ changes: lines.flat(), sound: 0 });
  });

  test.each([
    ['a wrong length', (line: string) => line.replace(/^\d/, '9')],
    [
      'a checksum in capitals',
      (line: string) => line.replace(/ [0-9a-f]{8} /, (s) => s.toUpperCase()),
    ],
    ['a leading zero', (line: string) => `0${line}`],
    ['something before it', (line: string) => ` ${line}`],
    ['something behind it', (line: string) => line.replace('\n', ' \n')],
  ])('refuses a line with %s', (_, spoil) => {
    const line = encodeLine([change(1, 'abcdef')]).toString();
    expect(spoil(line)).not.toBe(line);
    expect(ids(Buffer.from(spoil(line)))).toEqual([]);
  });

  test.each([
    ['not a list', '{"id":1}'],
    ['an unknown field', JSON.stringify([{ ...change(1), more: 1 }])],
    ['a bad id', JSON.stringify([{ ...change(1), id: 'UPPER' }])],
    ['a number as value', JSON.stringify([{ ...change(1), after: 3 }])],
    ['not JSON', '[{'],
  ])('refuses a well-formed line whose content is %s', (_, json) => {
    const bytes = Buffer.from(json);
    const line = Buffer.from(`${bytes.length} ${crc32(bytes)} ${json}\n`);
    expect(ids(line)).toEqual([]);
  });
});
