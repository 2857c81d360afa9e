/** Identifies a file of records: when it was written, as it sorts, and eight letters by chance. */
export type RecordFileId = `r-${string}`;

/** Identifies what was once read of a paper: a file of records and the place in it, from 0. */
export type RecordId = `${RecordFileId}/${number}`;

const FILE = /^r-[0-9a-z]{17}$/u;
const RECORD = /^(r-[0-9a-z]{17})\/(0|[1-9]\d{0,7})$/u;
const TIME_DIGITS = 9;
const CHANCE_DIGITS = 8;

export const isRecordFileId = (text: string): text is RecordFileId => FILE.test(text);

/** The id of a record a text is; `null` for any other text. */
export const recordIdFrom = (text: string): RecordId | null =>
  RECORD.test(text) ? (text as RecordId) : null;

/** The id of a new file of records; `now` in ms since 1970, `chance` from 0 up to, without, 1. */
export const newRecordFile = (now: number, chance: number): RecordFileId =>
  `r-${Math.floor(now).toString(36).padStart(TIME_DIGITS, '0')}${Math.floor(
    chance * 36 ** CHANCE_DIGITS,
  )
    .toString(36)
    .padStart(CHANCE_DIGITS, '0')}`;

/** The file a record is in. */
export const fileOf = (record: RecordId): RecordFileId =>
  record.slice(0, record.indexOf('/')) as RecordFileId;

/** The place of a record in its file, from 0. */
export const placeOf = (record: RecordId): number => Number(record.slice(record.indexOf('/') + 1));

/** The record at a place of a file. */
export const recordAt = (file: RecordFileId, place: number): RecordId => `${file}/${place}`;
