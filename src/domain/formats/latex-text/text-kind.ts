/**
 * What is made of blanks and signs in a text: `line` and `name` are one line of print, a name with plain
 * spaces; `title` is such a line and `paragraphs` are several parted by an empty line, in both of which
 * the markup of HTML is read afterwards, with its names for signs; `lines` keeps its line breaks, its
 * hyphens and the names of HTML, as Markdown needs it; `address` has no ligatures, ties, mathematics or
 * names of HTML.
 */
export type TextKind = 'line' | 'name' | 'title' | 'paragraphs' | 'lines' | 'address';

const BLANKS = /[ \t\r\n\f\v]+/gu;
const AROUND_LINES = /^[ \t\r\n\f\v]+|(?<![ \t\r\n\f\v])[ \t\r\n\f\v]+$/gu;

/** Cuts the blanks of ASCII off both ends. */
export const trimmed = (text: string): string => text.replace(AROUND_LINES, '');

/** The text with its blanks as its kind has them. */
export function spaced(text: string, kind: TextKind): string {
  switch (kind) {
    case 'lines':
      return trimmed(text.replace(/\r\n?/gu, '\n'));
    case 'paragraphs':
      return trimmed(text).replace(BLANKS, (blanks) =>
        (blanks.match(/\r\n?|\n/gu)?.length ?? 0) > 1 ? '\n\n' : ' ',
      );
    case 'address':
      return trimmed(text).replace(/(?<![ \t\r\n])[ \t]*[\r\n][ \t\r\n]*/gu, '');
    default:
      return trimmed(text).replace(BLANKS, ' ');
  }
}
