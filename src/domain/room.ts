import { failure, type Outcome, success } from './outcome.ts';

const MEBIBYTE = 1024 * 1024;

/**
 * The bytes that have to stay free on the disk of the data folder. Chromium writes tens of megabytes
 * on its own when it tidies its database, and throws that away now and then where it could not.
 */
export const ROOM_NEEDED = 64 * MEBIBYTE;

/** Rounded down, so that it is never said to be as much as is needed. */
const megabytes = (bytes: number): string => `${Math.floor(bytes / MEBIBYTE)} MB`;

/** A failure that says what to do where too few bytes are free for anything to be written. */
export const roomFor = (free: number): Outcome<null> =>
  free >= ROOM_NEEDED
    ? success(null)
    : failure(
        'not-saved',
        `The disk with your library is full: ${megabytes(free)} are free, ${megabytes(ROOM_NEEDED)} are needed. Free some space on it, then try again.`,
      );
