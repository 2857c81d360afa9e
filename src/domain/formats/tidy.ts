/** A text in one line, with single spaces. Without the flag `u`, by which a run of millions overflows. */
export const tidyLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text of several lines, of which none is empty at either end, with line feeds between them. */
export const tidyText = (text: string): string => text.replace(/\r\n?/gu, '\n').trim();
