const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The space you may use on this disk is used up.',
  EFBIG: 'The disk does not take a file of this size.',
  EACCES: 'The app has no permission to write to its data folder.',
  EPERM: 'The app has no permission to write to its data folder.',
  EROFS: 'The disk can only be read, not written.',
  EIO: 'The disk reports an error.',
  ENODEV: 'The disk is gone.',
  ENXIO: 'The disk is gone.',
  ENOENT: 'The data folder is gone.',
  ENOTDIR: 'A file stands where the data folder should be.',
  EEXIST: 'A file stands where the data folder should be.',
  EMFILE: 'Too many files are open on this computer.',
  ENFILE: 'Too many files are open on this computer.',
  EBUSY: 'Another program holds the file.',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Why the disk refused, as a sentence for the person. */
export const reasonOf = (error: unknown): string =>
  REASONS[codeOf(error)] ??
  `The disk refused: ${error instanceof Error ? error.message : String(error)}.`;

const IN_FOLDER: Readonly<Record<string, string>> = {
  EACCES: 'The app may not write there.',
  EPERM: 'The app may not write there.',
  ENOENT: 'The folder is not there. If it is on a disk of its own, plug that in.',
  ENOTDIR: 'A file stands where the folder should be.',
  EEXIST: 'A file stands where the folder should be.',
};

/** The same of a folder that the person has chosen. */
export const reasonInFolder = (error: unknown): string =>
  IN_FOLDER[codeOf(error)] ?? reasonOf(error);

const IN_READING: Readonly<Record<string, string>> = {
  EACCES: 'The app has no permission to read it.',
  EPERM: 'The app has no permission to read it.',
  ENOENT: 'It is gone.',
  EISDIR: 'A folder stands in its place.',
  ENOTDIR: 'A file stands where its folder should be.',
};

/** The same of what could not be read in the data folder. */
export const reasonInReading = (error: unknown): string =>
  IN_READING[codeOf(error)] ?? reasonOf(error);

const IN_FILE: Readonly<Record<string, string>> = {
  EACCES: 'The app may not write there, or another program has the file open.',
  EPERM: 'The app may not write there, or another program has the file open.',
  EBUSY: 'Another program has the file open. Close it there, then try again.',
  ENOENT: 'The folder is not there. If it is on a disk of its own, plug that in.',
  ENOTDIR: 'A file stands where the folder should be.',
  EISDIR: 'A folder of that name is there.',
  ENAMETOOLONG: 'The name is too long.',
  ENOSPC: 'The disk is full. Free some space on it, or choose another disk.',
};

/** The same of a file that the person has chosen. */
export const reasonForFile = (error: unknown): string => IN_FILE[codeOf(error)] ?? reasonOf(error);

/** True for the error of a file or folder that does not exist. */
export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';
