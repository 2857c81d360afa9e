import * as v from 'valibot';
import { CITATION_STYLES } from '../domain/citation/citation-style.ts';
import { EXPORT_FORMATS } from '../domain/export/export-format.ts';
import { grouped } from '../domain/text/grouped.ts';
import { papers, query } from './inputs.ts';

/** As much of a file as is written at once, in UTF-16 code units. */
export const EXPORT_PART = 1024 * 1024;

/** Most papers that are copied at once: the clipboard is no place for more. */
const COPY_LIMIT = 1000;
const TOO_MANY = `At most ${grouped(COPY_LIMIT)} papers can be copied at once. More can be exported to a file.`;

const copied = { papers: v.pipe(papers, v.maxLength(COPY_LIMIT, TOO_MANY)), query };
const format = v.picklist(EXPORT_FORMATS);

/** What the methods that export and copy papers take in; a query tells the order of the papers. */
export const exporting = {
  papers: v.strictObject({
    format,
    of: v.variant('kind', [
      v.strictObject({ kind: v.literal('papers'), papers, query }),
      v.strictObject({ kind: v.literal('query'), query }),
      v.strictObject({ kind: v.literal('all') }),
    ]),
  }),
  begin: v.strictObject({ format }),
  part: v.strictObject({
    text: v.pipe(v.string(), v.maxLength(EXPORT_PART, 'must be written in smaller parts')),
  }),
  copied: v.strictObject(copied),
  cited: v.strictObject({ ...copied, style: v.picklist(CITATION_STYLES) }),
} as const;
