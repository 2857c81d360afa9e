import { expect, test } from 'vitest';
import { isMissing, reasonInReading, reasonOf } from '../../../../src/main/vault/reason.ts';

const withCode = (code: unknown) => Object.assign(new Error('words'), { code });

test.each([
  ['ENOSPC', 'The disk is full.'],
  ['EDQUOT', 'The space you may use on this disk is used up.'],
  ['EFBIG', 'The disk does not take a file of this size.'],
  ['EACCES', 'The app has no permission to write to its data folder.'],
  ['EPERM', 'The app has no permission to write to its data folder.'],
  ['EROFS', 'The disk can only be read, not written.'],
  ['EIO', 'The disk reports an error.'],
  ['ENODEV', 'The disk is gone.'],
  ['ENXIO', 'The disk is gone.'],
  ['ENOENT', 'The data folder is gone.'],
  ['ENOTDIR', 'A file stands where the data folder should be.'],
  ['EMFILE', 'Too many files are open on this computer.'],
  ['ENFILE', 'Too many files are open on this computer.'],
  ['EBUSY', 'Another program holds the file.'],
  ['EOTHER', 'The disk refused: words.'],
  [28, 'The disk refused: words.'],
])('%s: %s', (code, words) => expect(reasonOf(withCode(code))).toBe(words));

test('what is no error of the disk is told as it is', () => {
  expect(reasonOf('words')).toBe('The disk refused: words.');
  expect(reasonOf({ code: 'EIO' })).toBe('The disk refused: [object Object].');
  expect(reasonOf(new Error('words'))).toBe('The disk refused: words.');
});

test.each([
  ['EACCES', 'The app has no permission to read it.'],
  ['EPERM', 'The app has no permission to read it.'],
  ['ENOENT', 'It is gone.'],
  ['EISDIR', 'A folder stands in its place.'],
  ['ENOTDIR', 'A file stands where its folder should be.'],
  ['EIO', 'The disk reports an error.'],
])('of reading, %s: %s', (code, words) => expect(reasonInReading(withCode(code))).toBe(words));

test('only what is not there is missing', () => {
  expect(isMissing(withCode('ENOENT'))).toBe(true);
  for (const error of [withCode('ENOTDIR'), new Error('ENOENT'), { code: 'ENOENT' }, null])
    expect(isMissing(error)).toBe(false);
});
