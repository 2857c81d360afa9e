import { matchAt } from '../../latex/match-at.ts';
import { ACCENT_MARKS, accented } from './accents.ts';
import { TEXT_COMMANDS } from './text-commands.ts';

const ACCENT = /\\(?:([A-Za-z]+)|([^A-Za-z]))[ \t\n]?/uy;
const TARGET = /([\p{L}\p{N}]\p{M}{0,8})|\\([A-Za-z]+)(?:\{\}|[ \t\n]+)?/uy;
const MOST_MARKS = 4;

/** A letter with its accents, or accents over the group whose brace is the last of the length. */
export type Accent =
  | { readonly kind: 'letter'; readonly length: number; readonly text: string }
  | { readonly kind: 'group'; readonly length: number; readonly marks: readonly string[] };

const withMarks = (base: string, marks: readonly string[]): string | undefined =>
  marks.reduceRight<string | undefined>(
    (text, mark) => (text === undefined ? undefined : accented(text, mark)),
    base,
  );

/** The accents at the offset and what they stand on; `undefined` where that is nothing for them. */
export function readAccent(source: string, at: number): Accent | undefined {
  const marks: string[] = [];
  let end = at;
  while (marks.length < MOST_MARKS) {
    const found = matchAt(ACCENT, source, end);
    const mark = ACCENT_MARKS.get(found?.[1] ?? found?.[2] ?? '');
    if (!found || mark === undefined) break;
    marks.push(mark);
    end += found[0].length;
  }
  if (marks.length === 0) return undefined;
  if (source[end] === '{') return { kind: 'group', length: end + 1 - at, marks };
  const [whole = '', letter, name = ''] = matchAt(TARGET, source, end) ?? [];
  const base = letter ?? TEXT_COMMANDS.get(name) ?? '';
  const text = base === '' ? undefined : withMarks(base, marks);
  return text === undefined ? undefined : { kind: 'letter', length: end + whole.length - at, text };
}
