import { STATUS_NAMES, STATUSES } from '../status.ts';
import type { FieldName } from './fields.ts';
import { isShortWord } from './is-short-word.ts';
import { anyOf } from './normalised.ts';
import { readRange } from './read-range.ts';
import { HOLDINGS, type Term } from './term.ts';
import type { Value } from './token.ts';

/** Takes note of what is wrong with a stretch of the query. */
export type Report = (span: { readonly from: number; readonly to: number }, words: string) => void;

const isBlank = ({ text }: Value): boolean => text.trim() === '';
const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** “a”, “b” or “c”, as alternatives are said. */
const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** The known values that a typed one is or begins. */
function meant<T extends string>(typed: string, known: readonly T[]): readonly T[] {
  const id = typed
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, '-');
  const exact = known.filter((value) => value === id);
  return exact.length > 0 ? exact : known.filter((value) => value.startsWith(id));
}

function known<T extends string>(
  values: readonly Value[],
  all: readonly T[],
  report: Report,
  problem: (typed: string) => string,
): readonly T[] {
  return distinct(
    values.flatMap((value) => {
      const found = meant(value.text, all);
      if (found.length === 0) report(value, problem(value.text.trim()));
      return found;
    }),
  );
}

const orNull = (terms: readonly Term[]): Term | null => (terms.length === 0 ? null : anyOf(terms));

const noStatus = (typed: string): string =>
  `“${typed}” is not a status; write ${orList(STATUSES.map((id) => STATUS_NAMES[id].toLowerCase().replace(' ', '-')))}.`;

/** How a value stands in a query. */
export interface Stand {
  /** Whether it may still be going on. */
  readonly isTyping: (value: Value) => boolean;
  /** Whether papers that have it are left out. */
  readonly isExcluded: boolean;
  readonly report: Report;
}

/** A word or phrase to find in one field, or in all for `null`; `null` where it is blank. */
export function readText(
  field: 'title' | 'abstract' | 'note' | null,
  value: Value,
  { isExcluded }: Pick<Stand, 'isExcluded'>,
): Term | null {
  if (isBlank(value)) return null;
  const { text, isPrefix, quotes } = value;
  const isItself = isExcluded && quotes !== 'closed' && isShortWord(text);
  return { kind: 'text', field, text, quoted: isItself || !isPrefix };
}

/** What values ask of a field; `null` where they are blank, unfinished or make no sense. */
export function readValues(
  field: Exclude<FieldName, 'sort'>,
  written: readonly Value[],
  stand: Stand,
): Term | null {
  const { isTyping, report } = stand;
  const values = written.filter((value) => !isBlank(value));
  if (values.length === 0) return null;
  switch (field) {
    case 'title':
    case 'abstract':
    case 'note':
      return orNull(values.flatMap((value) => readText(field, value, stand) ?? []));
    case 'author':
    case 'tag':
    case 'category':
      return { kind: 'named', field, any: distinct(values.map(({ text }) => text.trim())) };
    case 'status': {
      const any = known(values, STATUSES, report, noStatus);
      return any.length === 0 ? null : { kind: 'status', any };
    }
    case 'code': {
      const no = (typed: string) => `“${typed}” does not say if there is code; write yes or no.`;
      const answers = known(values, ['yes', 'no'], report, no);
      return orNull(answers.map((answer) => ({ kind: 'code', is: answer === 'yes' })));
    }
    case 'has': {
      const no = (typed: string) =>
        `“${typed}” is nothing a paper can have here; write ${orList(HOLDINGS)}.`;
      return orNull(known(values, HOLDINGS, report, no).map((what) => ({ kind: 'has', what })));
    }
    default:
      return orNull(
        values.flatMap((value): readonly Term[] => {
          const { range, problem } = readRange(value.text, isTyping(value));
          if (problem !== null) report(value, problem);
          return range ? [{ kind: 'when', field, ...range }] : [];
        }),
      );
  }
}
