import { expect, test } from 'vitest';
import { readName } from '../../../../src/domain/formats/read-person.ts';

test.each([
  ['Kumar, V.', 'Kumar|V.|'],
  ['Petrov, I.', 'Petrov|I.|'],
  ['Ivanov, II', 'Ivanov|II|'],
  ['Nguyen, Vi', 'Nguyen|Vi|'],
  ['Smith, V., Jr.', 'Smith|V.|Jr.'],
  ['Smith, Jr., V.', 'Smith|V.|Jr.'],
  ['Smith, V., III', 'Smith|V.|III'],
  ['Smith, V., V', 'Smith|V.|V'],
  ['Smith, John, IV', 'Smith|John|IV'],
  ['Smith, John, Ph.D.', 'Smith|John|Ph.D.'],
  ['Smith, II, John', 'Smith|John|II'],
  ['Smith, V., John', 'Smith|V., John|'],
  ['John Smith, Jr.', 'Smith|John|Jr.'],
  ['John Smith, III', 'Smith|John|III'],
  ['John Smith III', 'Smith|John|III'],
  ['John Smith Jr. III', 'Smith|John|Jr. III'],
  ['Vijay Kumar', 'Kumar|Vijay|'],
  ['Kumar V', 'V|Kumar|'],
  ['Smith Jr.', 'Smith||Jr.'],
  ['Francis II', 'Francis||II'],
  ['Jr.', 'Jr.||'],
])('the name “%s” is taken apart as “%s”', (written, parts) => {
  const name = readName(written);
  expect([name?.family, name?.given, name?.suffix].join('|')).toBe(parts);
});

test.each(['V ', 'Jr. ', 'Jr., ', 'II, '])('a name of 20,000 times “%s” is read', (piece) => {
  expect(readName(piece.repeat(20_000))).not.toBeNull();
});
