/** A text in one line, with single spaces. */
export const tidyLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A text of several lines, of which none is empty at either end, with line feeds between them. */
export const tidyText = (text: string): string => text.replace(/\r\n?/gu, '\n').trim();
