/** The version of the format that is read and written (docs/export-format.md). */
export const READING_LIST_VERSION = 1;
