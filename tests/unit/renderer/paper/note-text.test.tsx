// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { success } from '../../../../src/domain/outcome.ts';

afterEach(cleanup);

vi.stubGlobal('readingList', { library: { linked: async () => success(null) } });
const { NoteText } = await import('../../../../src/renderer/paper/note-text.tsx');

const shown = (text: string) => {
  const { container } = render(<NoteText text={text} />);
  return {
    code: container.querySelector('pre > code')?.textContent,
    formula: container.querySelector<HTMLElement>('.mathematics')?.dataset.tex,
  };
};

test.each(['mathematica', 'mathml', 'python'])('code of %s is no mathematics', (language) => {
  const { code, formula } = shown(`\`\`\`${language}\nSolve[x_1]\n\`\`\``);
  expect(code).toBe('Solve[x_1]\n');
  expect(formula).toBeUndefined();
});

test.each(['so $x_1$ is', '$$\nx_1\n$$'])('%j is', (text) => {
  const { code, formula } = shown(text);
  expect(code).toBeUndefined();
  expect(formula).toBe('x_1');
});

test('a link whose title ends in half a character is drawn', async () => {
  render(<NoteText text={'see [[A title \ud83d]]'} />);
  await screen.findByTitle('No paper of the library is called so.');
});
