const LONGEST = 1000;
const PATH = /^(?:[^./\\\0:][^/\\\0:]*\/)*[^./\\\0:][^/\\\0:]*\.md$/iu;

/**
 * Whether a text is the path of a Markdown file within a folder, with `/` on any system: one that
 * leads nowhere else. What begins with a dot is hidden, and left alone.
 */
export const isFolderPath = (name: string): boolean => name.length <= LONGEST && PATH.test(name);
