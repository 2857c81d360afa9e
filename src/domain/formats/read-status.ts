import { STATUS_NAMES, STATUSES, type Status } from '../status.ts';

/** What other programs call them; the first five are those of the plug-in “Reading List” of Zotero. */
const OTHER_NAMES = [
  ['new', 'unread'],
  ['to read', 'to-read'],
  ['toread', 'to-read'],
  ['in progress', 'reading'],
  ['read', 'read'],
  ['not reading', 'dropped'],
  ['started', 'reading'],
  ['finished', 'read'],
  ['done', 'read'],
  ['completed', 'read'],
  ['abandoned', 'dropped'],
  ['currently-reading', 'reading'],
  ['did-not-finish', 'dropped'],
] as const satisfies readonly (readonly [string, Status])[];

const BY_NAME: ReadonlyMap<string, Status> = new Map([
  ...OTHER_NAMES,
  ...STATUSES.map((status) => [STATUS_NAMES[status].toLowerCase(), status] as const),
  ...STATUSES.map((status) => [status, status] as const),
]);

/** Longest name that is looked at, in UTF-16 code units. */
const LIMIT = 100;

/** The read status of that name, whatever sign stands before it; `null` if there is none. */
export const statusNamed = (name: string): Status | null =>
  BY_NAME.get(
    name
      .slice(0, LIMIT)
      .replace(/^[^\p{L}]+/u, '')
      .trim()
      .toLowerCase(),
  ) ?? null;

/** The name by which Zotero’s plug-in knows a status; one of its own where it has none. */
export const zoteroStatus = (status: Status): string => {
  const [name] = OTHER_NAMES.find(([, known]) => known === status) ?? [STATUS_NAMES[status]];
  return name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
};

const LINE = /^\s{0,20}Read_Status\s{0,20}:/iu;
const DATE_LINE = /^\s{0,20}Read_Status_Date\s{0,20}:/iu;

/** The status that a line of a field says, as Zotero’s plug-in writes it: `Read_Status: To Read`. */
export function statusIn(text: string): Status | null {
  if (!/read_status/iu.test(text)) return null;
  for (const line of text.split('\n')) {
    const [begun = ''] = LINE.exec(line) ?? [];
    const status = begun === '' ? null : statusNamed(line.slice(begun.length));
    if (status !== null) return status;
  }
  return null;
}

const AMID = /(?:^|[\s;])read[_ ]status:\s{0,9}(in progress|to read|not reading|read|new)\b/iu;

/** The same where what Zotero calls “Extra” has become one line, as in its tables. */
export const statusAmid = (text: string): Status | null => statusNamed(AMID.exec(text)?.[1] ?? '');

/** The text without the lines that say a status. */
export const withoutStatus = (text: string): string =>
  statusIn(text) === null
    ? text
    : text
        .split('\n')
        .filter((line) => statusIn(line) === null && !DATE_LINE.test(line))
        .join('\n')
        .trim();
