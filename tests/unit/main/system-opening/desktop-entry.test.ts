import { expect, test } from 'vitest';
import {
  desktopEntry,
  mimePackage,
  OPENED_TYPES,
} from '../../../../src/main/system-opening/desktop-entry.ts';

const execOf = (command: readonly string[]) =>
  desktopEntry(command)
    .split('\n')
    .find((line) => line.startsWith('Exec='));

test('the entry names what is opened, and starts the app with it', () => {
  const entry = desktopEntry(['/opt/reading-list/reading-list']);
  expect(entry).toContain('\nName=Reading List\n');
  expect(entry).toContain('\nExec="/opt/reading-list/reading-list" %U\n');
  expect(entry).toContain('\nMimeType=x-scheme-handler/reading-list;text/x-bibtex;');
});

test('whatever a path is called, it stays one argument', () => {
  expect(execOf(['/home/ada/a b/%f'])).toBe('Exec="/home/ada/a b/%%f" %U');
  // As the specification has it: a dollar sign is \\$, a backslash is four of them.
  expect(execOf(['a$b', 'c\\d'])).toBe(String.raw`Exec="a\\$b" "c\\\\d" %U`);
  expect(execOf(['"e"'])).toBe(String.raw`Exec="\\"e\\"" %U`);
  expect(execOf(['`'])).toBe('Exec="\\\\`" %U');
});

test('every type of file that is opened has the end of its names', () => {
  const types = OPENED_TYPES.filter((type) => !type.startsWith('x-scheme-handler/'));
  expect(types).toHaveLength(3);
  for (const type of types)
    expect(mimePackage()).toMatch(
      new RegExp(`type="${type}">\\s*<comment>.+\\s*<glob pattern="\\*\\.`),
    );
});
