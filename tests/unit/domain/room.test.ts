import { expect, test } from 'vitest';
import { failure, success } from '../../../src/domain/outcome.ts';
import { ROOM_NEEDED, roomFor } from '../../../src/domain/room.ts';

test('as much as is needed is enough', () => {
  expect(roomFor(ROOM_NEEDED)).toEqual(success(null));
});

test('less is refused with how much there is, and what to do', () => {
  expect(roomFor(ROOM_NEEDED - 1)).toEqual(
    failure(
      'not-saved',
      'The disk with your library is full: 63 MB are free, 64 MB are needed. Free some space on it, then try again.',
    ),
  );
});
