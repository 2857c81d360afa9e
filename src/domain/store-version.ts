/**
 * The version of the library's database. An older app refuses folders holding a newer one,
 * because the database itself would open them without a word.
 */
export const STORE_VERSION = 5;
