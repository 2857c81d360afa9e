const LONGEST = 1000;
const PATH = /^(?:[^./\0][^/\0]*\/)*[^./\0][^/\0]*\.md$/iu;
/** What in a path of Windows leads to another folder, drive or stream; elsewhere signs like any other. */
const LEADING = /[\\:]/u;

/**
 * Whether a text is the path of a Markdown file within a folder, with `/` on any system: one that
 * leads nowhere else. What begins with a dot is hidden, and left alone.
 */
export const isFolderPath = (name: string): boolean => name.length <= LONGEST && PATH.test(name);

/** The same on Windows. */
export const isFolderPathOnWindows = (name: string): boolean =>
  isFolderPath(name) && !LEADING.test(name);
