import * as v from 'valibot';
import { CSV_MEANINGS } from '../domain/formats/csv/csv-meaning.ts';
import {
  FILE_NAME_LIMIT,
  IMPORT_CHOICES,
  IMPORT_EXTRAS,
  IMPORT_KINDS,
  type ImportId,
  PART_LIMIT,
} from '../domain/import/import-item.ts';
import { isRecordFileId, type RecordFileId } from '../domain/record/record-id.ts';
import { REFERENCE_FIELDS } from '../domain/same/reference-difference.ts';

// What the methods take in that import papers and keep what was read of them.

export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const importId = v.custom<ImportId>(
  (value) => typeof value === 'string' && /^i-[0-9a-z]{8,20}$/.test(value),
  'must be the id of an import',
);

const fileName = v.pipe(v.string(), v.minLength(1), v.maxLength(FILE_NAME_LIMIT));

/** What the methods that import papers take in. */
export const importing = {
  one: v.strictObject({ import: importId }),
  part: v.strictObject({
    import: importId,
    file: fileName,
    bytes: v.pipe(
      v.instance(Uint8Array),
      v.check(({ length }) => length <= PART_LIMIT, 'must be handed over in smaller parts'),
    ),
    isLast: v.boolean(),
  }),
  window: v.strictObject({
    import: importId,
    kind: v.picklist(IMPORT_KINDS),
    from: count,
    to: count,
  }),
  problems: v.strictObject({ import: importId, from: count, to: count }),
  entry: v.strictObject({ import: importId, entry: count }),
  choice: v.strictObject({
    import: importId,
    /** One entry, or all of a kind. */
    of: v.union([count, v.picklist(IMPORT_KINDS)]),
    choice: v.picklist(IMPORT_CHOICES),
  }),
  field: v.strictObject({
    import: importId,
    entry: count,
    field: v.picklist(REFERENCE_FIELDS),
    choice: v.picklist(['kept', 'incoming']),
  }),
  extra: v.strictObject({
    import: importId,
    extra: v.picklist(IMPORT_EXTRAS),
    isTaken: v.boolean(),
  }),
  columns: v.strictObject({
    import: importId,
    file: fileName,
    meanings: v.pipe(
      v.array(v.nullable(v.picklist(CSV_MEANINGS))),
      v.maxLength(1000),
      v.readonly(),
    ),
  }),
} as const;

/** As many records as are handed over at once, and how long all of them may be, in UTF-16 code units. */
const RECORDS_LIMIT = 1000;
const RECORDS_LENGTH = 16 * 1024 * 1024;
const recordFile = v.custom<RecordFileId>(
  (value) => typeof value === 'string' && isRecordFileId(value),
  'must be the id of a file of records',
);

/** What the methods that keep records take in. */
export const recordInputs = {
  part: v.strictObject({
    file: recordFile,
    /** Each as a line of JSON. */
    records: v.pipe(
      v.array(v.string()),
      v.maxLength(RECORDS_LIMIT),
      v.check(
        (all) => all.reduce((sum, { length }) => sum + length, 0) <= RECORDS_LENGTH,
        'must be handed over in smaller parts',
      ),
      v.readonly(),
    ),
    isFirst: v.boolean(),
    isLast: v.boolean(),
  }),
  file: v.strictObject({ file: recordFile }),
  window: v.strictObject({ file: recordFile, from: count }),
} as const;
