import { expect, test } from 'vitest';
import { sizeOf } from '../../../../src/domain/text/size-of.ts';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [9949, '9.9 kB'],
  [9951, '10 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [12_340_000, '12 MB'],
  [3_400_000_000, '3.4 GB'],
  [5_000_000_000_000, '5000 GB'],
])('%d is %s', (bytes, words) => expect(sizeOf(bytes)).toBe(words));
