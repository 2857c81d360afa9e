import { quoted } from '../../page/page-problem.ts';
import type { Problem } from '../../reference/found.ts';
import type { SourceField } from '../../reference/source.ts';
import { type Line, linesIn } from '../lines-in.ts';

/** An entry in its fields, or lines that belong to none. */
export type MedlinePiece =
  | {
      readonly kind: 'entry';
      readonly fields: readonly SourceField[];
      readonly line: number;
      readonly end: number;
    }
  | { readonly kind: 'stray'; readonly problem: Problem; readonly end: number };

interface Open {
  readonly line: number;
  readonly fields: { readonly tag: string; readonly parts: string[] }[];
  /** Whether an empty line has been seen since the last field. */
  isPaused: boolean;
}

/** Two to four letters filled up to four, a hyphen and a blank (PubMed’s description of its format). */
const TAGGED = /^(?=.{4}-)([A-Z][A-Z0-9]{1,3}) {0,2}-(?= |$)/u;

const isFirst = (tag: string): boolean => tag === 'PMID' || tag === 'UI';

/** An entry begins with its PubMed id, or after an empty line. */
const begins = (tag: string, open: Open | null): boolean =>
  open === null || isFirst(tag) || open.isPaused;

const closed = ({ fields, line }: Open, end: number): MedlinePiece => ({
  kind: 'entry',
  fields: fields.map(({ tag, parts }) => [tag, parts.join(' ').trim()] as const),
  line,
  end,
});

const stray = ({ number, text, end }: Line): MedlinePiece => ({
  kind: 'stray',
  problem: {
    line: number,
    message: `The line ${quoted(text.trim())} belongs to no entry and was left out.`,
  },
  end,
});

/** Takes a file apart into entries; lines without a tag go on with the field before them, if no empty line is between. */
export function* splitMedline(text: string): Generator<MedlinePiece, void, void> {
  let open: Open | null = null;
  let end = 0;
  for (const line of linesIn(text)) {
    const [, tag] = TAGGED.exec(line.text) ?? [];
    const isEmpty = line.text.trim() === '';
    if (tag !== undefined) {
      if (open && begins(tag, open)) yield closed(open, end);
      if (!open || begins(tag, open)) open = { line: line.number, fields: [], isPaused: false };
      open.fields.push({ tag, parts: [line.text.slice(5).trim()] });
      open.isPaused = false;
    } else if (open && isEmpty) open.isPaused = true;
    else if (open && !open.isPaused) open.fields.at(-1)?.parts.push(line.text.trim());
    else if (!isEmpty) {
      if (open) yield closed(open, end);
      open = null;
      yield stray(line);
    }
    if (!isEmpty || !open) end = line.end;
  }
  if (open) yield closed(open, end);
}
