import { expect, test } from 'vitest';
import { toggledTask } from '../../../../src/renderer/notes/toggled-task.ts';

test.each([
  ['- [ ] read', 0, '- [x] read'],
  ['- [x] read', 0, '- [ ] read'],
  ['- [X] read', 0, '- [ ] read'],
  ['1. [ ] read', 0, '1. [x] read'],
  ['- [ ] one\n- [ ] two', 10, '- [ ] one\n- [x] two'],
  ['> - [ ] quoted', 2, '> - [x] quoted'],
  ['-\n  [ ] below', 0, '-\n  [x] below'],
  ['- read [ ] this', 0, null],
  ['- read', 0, null],
])('%j with the task at %i toggled is %j', (note, offset, toggled) => {
  expect(toggledTask(note, offset)).toBe(toggled);
});
