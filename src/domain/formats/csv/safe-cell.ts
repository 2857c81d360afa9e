/** What a spreadsheet takes for the beginning of a formula (OWASP, “CSV injection”). */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;

/**
 * A cell that no spreadsheet takes for a formula: with an apostrophe before what begins like one, by
 * which spreadsheets know text; `plainCell` takes it away again.
 */
export const safeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text of which `safeCell` made this cell. */
export const plainCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

/** A cell in quotation marks where it holds what any program may take for a delimiter. */
export const quotedCell = (text: string): string =>
  /["\r\n,;\t|]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
