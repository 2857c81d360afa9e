import { expect, test } from 'vitest';
import { REFERENCE_TYPES } from '../../../../src/domain/reference/reference.ts';
import { referenceFacts } from '../../../../src/domain/reference/reference-facts.ts';
import { TYPE_NAMES } from '../../../../src/domain/reference/type-names.ts';
import { WORKS } from '../citation/works.ts';

const factsOf = (work: Parameters<typeof referenceFacts>[0]) =>
  referenceFacts(work).map(({ name, value }) => `${name}: ${value}`);

test('all that is said of where a work was published is told, in order', () => {
  expect(factsOf(WORKS.paper)).toEqual([
    'Type: Conference paper',
    'Published in: Advances in Neural Information Processing Systems',
    'Volume: 30',
    'Pages: 5998–6008',
    'Publisher: Curran Associates, Red Hook',
    'Editors: Isabelle Guyon',
  ]);
  expect(factsOf(WORKS.article)).toContain('Volume: 12(3)');
  expect(factsOf(WORKS.book)).toContain('Edition: 3rd');
});

test('what is not said is left out', () => {
  const { identifiers } = WORKS.preprint;
  expect(factsOf(WORKS.preprint)).toEqual(['Type: Preprint']);
  expect(
    factsOf({
      ...WORKS.preprint,
      issue: '3',
      publisherPlace: 'Berlin',
      language: 'en',
      series: 'Lecture\nNotes',
      edition: 'First',
      identifiers: { ...identifiers, isbn: '9780262035613 0262035618', issn: '0028-0836' },
    }),
  ).toEqual([
    'Type: Preprint',
    'Issue: 3',
    'Series: Lecture Notes',
    'Edition: First',
    'Publisher: Berlin',
    'Language: English',
    'ISBN: 9780262035613, 0262035618',
    'ISSN: 0028-0836',
  ]);
});

test('every kind of work has a name of its own', () => {
  const names = REFERENCE_TYPES.map((type) => TYPE_NAMES[type]);
  expect(new Set(names).size).toBe(REFERENCE_TYPES.length);
  for (const name of names) expect(name).toMatch(/^[A-Z][a-z]+(?: [a-z]+)*$/);
});
