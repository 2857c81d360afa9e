/** A point in time as part of a file name: ISO 8601 with dashes, sorting as time does. */
export const timeName = (at: Date): string => at.toISOString().replaceAll(/[:.]/g, '-');
