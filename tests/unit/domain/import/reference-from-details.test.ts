import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detailsFromReference } from '../../../../src/domain/import/details-from-reference.ts';
import {
  NO_REFERENCE,
  referenceFromDetails,
} from '../../../../src/domain/import/reference-from-details.ts';
import { runs } from '../../runs.ts';
import { anyReference } from '../formats/any-reference.ts';
import { arbitraryReference } from '../formats/arbitrary-reference.ts';
import { typed } from './typed-details.ts';

test('details that are saved as they were opened change nothing, whatever the paper', () => {
  fc.assert(
    fc.property(fc.oneof(anyReference, arbitraryReference), (reference) => {
      expect(referenceFromDetails(detailsFromReference(reference), reference)).toEqual(reference);
    }),
    { numRuns: runs(300) },
  );
});

test('what is typed is what stands in the form when it is opened again', () => {
  fc.assert(
    fc.property(arbitraryReference, (reference) => {
      const details = detailsFromReference(reference);
      // Where a name ends so, there are more authors, which is a line of its own from then on.
      fc.pre(!/(?:et\.? ?al\.?|(?:and|&) others)$/imu.test(details.authors));
      expect(detailsFromReference(referenceFromDetails(details))).toEqual(details);
    }),
    { numRuns: runs(300) },
  );
});

test('one field is changed and all others stay as they were', () => {
  fc.assert(
    fc.property(anyReference, (reference) => {
      const details = { ...detailsFromReference(reference), venue: 'Journal of Stripes' };
      expect(referenceFromDetails(details, reference)).toEqual({
        ...reference,
        venue: 'Journal of Stripes',
      });
    }),
    { numRuns: runs(100) },
  );
});

test('links are taken as identifiers, and texts without what is no part of them', () => {
  const details = typed({
    title: ' On\n zebras ',
    authors: 'Ada Lovelace\net al.',
    date: '2024-5',
    pages: '12-34',
    doi: 'https://doi.org/10.1145/3297280.3297641',
    arxiv: 'https://arxiv.org/abs/2103.01234v2',
    abstract: ' $x$\r\n\r\nmore ',
  });
  expect(referenceFromDetails(details)).toEqual({
    ...NO_REFERENCE,
    title: 'On zebras',
    authors: [{ family: 'Lovelace', given: 'Ada', particle: '', suffix: '', isLiteral: false }],
    authorsCut: true,
    issued: { year: 2024, month: 5, day: null },
    pages: '12–34',
    abstract: '$x$\n\nmore',
    identifiers: {
      ...NO_REFERENCE.identifiers,
      doi: '10.1145/3297280.3297641',
      arxiv: '2103.01234',
    },
  });
});
