import * as v from 'valibot';
import { DETAIL_LIMITS, type PaperDetails } from '../domain/import/paper-details.ts';
import { REFERENCE_TYPES } from '../domain/reference/reference.ts';
import { grouped } from '../domain/text/grouped.ts';

const text = (field: keyof typeof DETAIL_LIMITS) =>
  v.pipe(
    v.string(),
    v.maxLength(
      DETAIL_LIMITS[field],
      `This is too long: at most ${grouped(DETAIL_LIMITS[field])} characters are kept.`,
    ),
  );

/** What a person typed of a paper. */
export const paperDetails = v.strictObject({
  type: v.picklist(REFERENCE_TYPES),
  title: text('title'),
  authors: text('authors'),
  date: text('date'),
  venue: text('venue'),
  volume: text('volume'),
  issue: text('issue'),
  pages: text('pages'),
  publisher: text('publisher'),
  doi: text('doi'),
  arxiv: text('arxiv'),
  url: text('url'),
  citationKey: text('citationKey'),
  abstract: text('abstract'),
}) satisfies v.GenericSchema<unknown, PaperDetails>;
