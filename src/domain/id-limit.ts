/** Longest id that a paper, tag, view or first note may have, in UTF-16 code units: the app's own have far fewer. */
export const ID_LIMIT = 200;
