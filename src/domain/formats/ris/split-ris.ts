import { quoted } from '../../page/page-problem.ts';
import type { Problem } from '../../reference/found.ts';
import type { SourceField } from '../../reference/source.ts';
import { type Line, linesIn } from '../lines-in.ts';
import {
  isEndLine,
  PLAIN_STYLE,
  type TagStyle,
  tagLine,
  typeLine,
  unescapedLine,
} from './tag-line.ts';

/** An entry in its fields, or lines that belong to none. */
export type RisPiece =
  | {
      readonly kind: 'entry';
      /** `null` where the entry has no line for it. */
      readonly type: string | null;
      readonly fields: readonly SourceField[];
      readonly line: number;
      readonly end: number;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'stray'; readonly problem: Problem; readonly end: number };

interface Open {
  readonly type: string | null;
  readonly style: TagStyle;
  readonly line: number;
  readonly fields: { readonly tag: string; readonly lines: string[] }[];
  readonly problems: Problem[];
}

/** What databases put before the first entry (JSTOR and others). */
const HEADER = /^\s*(?:Provider|Database|Content)\s?:/u;

const opened = (line: Line, type: string | null, style: TagStyle): Open => ({
  type,
  style,
  line: line.number,
  fields: [],
  problems: [],
});

function addLine(open: Open, { number, text }: Line): void {
  const tagged = tagLine(text, open.style);
  const last = open.fields.at(-1);
  if (tagged) open.fields.push({ tag: tagged.tag, lines: [tagged.value] });
  else if (last) last.lines.push(unescapedLine(text));
  else if (text.trim() !== '')
    open.problems.push({
      line: number,
      message: `The line ${quoted(text.trim())} stands before the first field of its entry and was left out.`,
    });
}

const closed = ({ type, fields, line, problems }: Open, end: number): RisPiece => ({
  kind: 'entry',
  type,
  fields: fields.map(({ tag, lines }) => [tag, lines.join('\n').trim()] as const),
  line,
  end,
  problems,
});

const unended = (open: Open, end: number, where: string): RisPiece =>
  closed(
    {
      ...open,
      problems: [
        ...open.problems,
        { line: open.line, message: `This entry has no “ER” line; it was ended ${where}.` },
      ],
    },
    end,
  );

function stray({ number, text }: Line, count: number, end: number): RisPiece {
  const what =
    count === 1
      ? `The line ${quoted(text.trim())} belongs to no entry and was`
      : `The ${count} lines from ${quoted(text.trim())} on belong to no entry and were`;
  return { kind: 'stray', problem: { line: number, message: `${what} left out.` }, end };
}

/** Takes a file apart into entries and what stands between them; each is given once it has ended. */
export function* splitRis(text: string): Generator<RisPiece, void, void> {
  let open: Open | null = null;
  let first: Line | null = null;
  let [count, end] = [0, 0];
  for (const line of linesIn(text)) {
    const begun = typeLine(line.text, open?.style ?? null);
    if (begun && open) yield unended(open, line.start, 'where the next begins');
    const tagged = !open && !begun && tagLine(line.text, PLAIN_STYLE) !== null;
    const isEnd = isEndLine(line.text, open?.style ?? PLAIN_STYLE);
    if (first && (begun || tagged)) {
      yield stray(first, count, line.start);
      [first, count] = [null, 0];
    }
    if (begun) open = opened(line, begun.type, begun.style);
    else if (isEnd) {
      if (open) yield closed(open, line.end);
      open = null;
    } else if (open || tagged) {
      open ??= opened(line, null, PLAIN_STYLE);
      addLine(open, line);
    } else if (line.text.trim() !== '' && !HEADER.test(line.text)) {
      first ??= line;
      count += 1;
    }
    end = line.end;
  }
  if (open) yield unended(open, end, 'at the end of the file');
  if (first) yield stray(first, count, end);
}
