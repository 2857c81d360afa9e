import type { HelpSection } from '../help.ts';
import { FIELDS } from './fields.ts';

/** A sentence with the values a field can have, where it does not name them itself. */
function withValues(help: string, values: readonly string[]): string {
  if (values.every((value) => help.includes(value))) return help;
  return `${help.slice(0, -1)}: ${values.slice(0, -1).join(', ')} or ${values.at(-1)}.`;
}

/** How to search, in the order a newcomer needs it. */
export const QUERY_HELP: readonly HelpSection[] = [
  {
    title: 'Words',
    entries: [
      {
        example: 'quant',
        meaning: 'Papers with a word that begins so, in title, authors, abstract, tags or notes.',
      },
      { example: 'binary quant', meaning: 'Papers with both; every word must be found.' },
      {
        example: 'quantisaton',
        meaning:
          'A word with a slip, that nothing begins with, finds words like it, and tells which.',
      },
      {
        example: '$O(\\log n)$',
        meaning: 'Mathematics between dollars is one word; case, accents and LaTeX do not matter.',
      },
    ],
  },
  {
    title: 'Phrases',
    entries: [
      { example: '"neural network"', meaning: 'These whole words, one after the other.' },
      { example: '"neural net"*', meaning: 'The same, but the last word may go on.' },
      { example: '"the ""best"" model"', meaning: 'A quote inside quotes is doubled.' },
    ],
  },
  {
    title: 'Not',
    entries: [
      {
        example: 'pruning -survey',
        meaning: 'Papers on pruning without words that begin with “survey”.',
      },
      {
        example: 'pruning -ai',
        meaning: 'Of one or two letters only that very word is left out, not all that begin so.',
      },
      { example: 'NOT tag:done', meaning: 'The same as a dash; NOT is written in capitals.' },
      {
        example: '-(has:note OR has:tag)',
        meaning: 'A dash before parentheses excludes them all.',
      },
    ],
  },
  {
    title: 'Or',
    entries: [
      { example: 'pruning OR sparsity', meaning: 'Papers with either; OR is written in capitals.' },
      { example: 'pruning | sparsity', meaning: 'The same, shorter.' },
      {
        example: '(pruning OR sparsity) transformer',
        meaning: 'Parentheses keep together what belongs together; without them OR comes last.',
      },
    ],
  },
  {
    title: 'Fields',
    entries: FIELDS.filter(({ name }) => name !== 'sort').map((field) => ({
      example: field.example,
      meaning: 'values' in field ? withValues(field.help, field.values) : field.help,
    })),
  },
  {
    title: 'Dates',
    entries: [
      { example: 'year:2020..2023', meaning: 'From the first to the last, both included.' },
      { example: 'date:2023-05..', meaning: 'From May 2023 on; ..2023-05 is up to it.' },
      {
        example: 'date:2023-08',
        meaning: 'August 2023, also papers of 2023 of which the month is not known.',
      },
      { example: 'year:>=2021', meaning: '2021 and later; also > < and <=.' },
      { example: 'read:2024-10-17', meaning: 'What you read on that day.' },
    ],
  },
  {
    title: 'Order',
    entries: [
      { example: 'sort:date', meaning: 'Newest first.' },
      { example: 'sort:date+', meaning: 'Oldest first: + means ascending, - descending.' },
      {
        example: 'pruning sort:relevance',
        meaning: 'Best match first, as is usual while searching for words.',
      },
      {
        example: 'sort:title',
        meaning: 'Also page, author, status, added and changed.',
      },
    ],
  },
];
