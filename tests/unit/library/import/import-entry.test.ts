import { expect, test } from 'vitest';
import { NO_REFERENCE } from '../../../../src/domain/import/reference-from-details.ts';
import { PackedValues } from '../../../../src/domain/packed-values.ts';
import type { Reference } from '../../../../src/domain/reference/reference.ts';
import type { SourceField } from '../../../../src/domain/reference/source.ts';
import {
  newEntry,
  type ReadEntries,
  readOf,
  replaceRead,
} from '../../../../src/library/import/import-entry.ts';

const reference = (abstract: string, ...fields: SourceField[]): Reference => ({
  ...NO_REFERENCE,
  abstract,
  source: { format: 'bibtex', type: 'book', fields },
});

const FROM = { file: 'a.bib', line: 1 };

test.each([
  ['once in a field', reference('All of it.', ['title', 'It'], ['abstract', 'All of it.'])],
  ['in another form', reference('All of it.', ['abstract', '{All} of it.'])],
  ['nowhere', reference('', ['title', ''])],
])('an entry is as it was read where its abstract is %s', (_, read) => {
  const packed: ReadEntries = new PackedValues();
  const problems = [{ line: 2, message: 'Something.' }];
  newEntry(packed, { reference: reference('Another.'), problems: [] }, FROM, null);
  const entry = newEntry(packed, { reference: read, problems }, FROM, null);
  expect(readOf(entry)).toEqual({ reference: read, problems });
  replaceRead(entry, { reference: reference('Less.'), problems: [] });
  expect(readOf(entry)).toEqual({ reference: reference('Less.'), problems: [] });
});
