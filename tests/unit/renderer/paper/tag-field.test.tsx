// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { success } from '../../../../src/domain/outcome.ts';
import type { Tag } from '../../../../src/domain/tag.ts';

const acting = vi.fn(async () => success({ group: null, words: '' }));
vi.stubGlobal('readingList', { library: { act: acting } });
const { TagField } = await import('../../../../src/renderer/paper/tag-field.tsx');

afterEach(() => {
  cleanup();
  acting.mockClear();
});

const tag = (name: string): Tag => ({ id: `t-${name}`, name, colour: 'blue' });
const [NET, NETS] = [tag('net'), tag('binary nets')];

async function entered(text: string) {
  render(<TagField paper="p-1" tags={[NET]} known={[NET, NETS]} field={createRef()} />);
  const field = screen.getByRole('combobox', { name: 'Add tag' });
  await act(async () => {
    field.focus();
    fireEvent.change(field, { target: { value: text } });
    fireEvent.keyDown(field, { key: 'Enter' });
  });
}

test.each(['net', ' NET '])(
  'a tag that the paper has is not added as another: “%s”',
  async (text) => {
    await entered(text);
    expect(acting).not.toHaveBeenCalled();
  },
);

test.each([
  ['bin', 'binary nets'],
  ['nets', 'binary nets'],
  ['new', 'new'],
])('“%s” adds “%s”', async (text, name) => {
  await entered(text);
  expect(acting).toHaveBeenCalledWith({ kind: 'add-tag', papers: ['p-1'], name });
});
