import { asAsked } from './edit-query.ts';
import { printSort } from './print-query.ts';
import { readQuery } from './read-query.ts';
import { closingQuote, replaced } from './replaced.ts';
import type { Sort } from './sort.ts';

/** The text asking for that order and no other, or for none; all else stays as it was typed. */
export function withSort(text: string, sort: Sort | null): string {
  const reading = readQuery(text);
  const fields = reading.tokens.filter((token) => token.kind === 'field' && token.field === 'sort');
  const words = sort ? printSort(sort) : '';
  const edited = replaced(
    text,
    fields.map(({ from, to }, at) => ({
      from,
      to,
      words: at === fields.length - 1 ? words : '',
    })),
  );
  const isThere = fields.length > 0 || words === '';
  const rest = isThere ? '' : (text + closingQuote(reading)).trimEnd();
  const ended = isThere ? edited : `${rest}${rest === '' ? '' : ' '}${words}`;
  return asAsked(ended, reading.whole.term ?? { kind: 'all' }, sort);
}
