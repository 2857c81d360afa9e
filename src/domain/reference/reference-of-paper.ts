import { literalName } from '../formats/comma-name.ts';
import { readName } from '../formats/read-person.ts';
import type { Paper } from '../paper.ts';
import { NO_IDENTIFIERS } from './plain-identifiers.ts';
import type { PartialDate, Reference } from './reference.ts';

/** A date as text in its parts; `null` where nothing is known. */
function partialDate(date: Paper['date']): PartialDate | null {
  const [year, month, day] = date.split('-').map(Number);
  return year ? { year, month: month ?? null, day: day ?? null } : null;
}

/** A paper of the bundled list as bibliographic formats know it; what the list does not say is empty. */
export const referenceOfPaper = ({
  category,
  hasCode,
  title,
  authors,
  authorsCut,
  date,
  abstract,
}: Omit<Paper, 'id'>): Reference => ({
  type: 'article',
  citationKey: '',
  title,
  authors: authors.map((name) => readName(name) ?? literalName(name)),
  authorsCut,
  editors: [],
  issued: partialDate(date),
  venue: '',
  series: '',
  publisher: '',
  publisherPlace: '',
  volume: '',
  issue: '',
  pages: '',
  edition: '',
  abstract,
  language: '',
  identifiers: NO_IDENTIFIERS,
  url: '',
  reading: { status: null, tags: [], notes: [] },
  source: {
    format: 'author-page',
    type: '',
    fields: [
      ['category', category],
      ['code', hasCode ? 'yes' : 'no'],
    ],
  },
});
