const LINE =
  /^((?:[ \t]*>[ \t]?)*)([ \t]*)(?:([-*+]|\d{1,9}[.)])(?:([ \t]+)(?:(\[[ xX]\])(?:[ \t]+|$))?|$))?/;

/** How a line of Markdown begins. */
export interface ListLine {
  /** Signs of quotation, with their spaces. */
  readonly quote: string;
  /** Columns before the marker or the text. */
  readonly indent: number;
  /** The sign or number of a list item; empty when there is none. */
  readonly marker: string;
  readonly gap: string;
  readonly isTask: boolean;
  /** Length of all this. */
  readonly length: number;
  readonly isBlank: boolean;
}

const columns = (space: string) =>
  [...space].reduce((count, each) => (each === '\t' ? count + 4 - (count % 4) : count + 1), 0);

export function listLine(line: string): ListLine {
  const [all = '', quote = '', indent = '', marker = '', gap = '', task] = LINE.exec(line) ?? [];
  return {
    quote,
    indent: columns(indent),
    marker,
    gap,
    isTask: task !== undefined,
    length: all.length,
    isBlank: line.slice(all.length).trim() === '',
  };
}

/** The marker of the item that follows. */
export const nextMarker = (marker: string): string =>
  marker.replace(/\d+/, (number) => String(Number(number) + 1));

/** What Enter begins the next line with in a list or quotation; empty where it is to end. */
export function continuation(line: string, column: number): string | null {
  const { quote, indent, marker, gap, isTask, length, isBlank } = listLine(line);
  if ((marker === '' && quote === '') || column < length) return null;
  if (isBlank) return '';
  if (marker === '') return quote + ' '.repeat(indent);
  return `${quote}${' '.repeat(indent)}${nextMarker(marker)}${gap}${isTask ? '[ ] ' : ''}`;
}
