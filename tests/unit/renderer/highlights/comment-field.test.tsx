// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { CommentField } from '../../../../src/renderer/highlights/comment-field.tsx';
import { aHighlight } from './a-highlight.ts';

afterEach(cleanup);

test('Escape goes back to the text, but not while an input method has it', () => {
  const onDone = vi.fn();
  render(
    <CommentField
      paper="p-1"
      highlight={aHighlight()}
      isWanted={false}
      onFocus={vi.fn()}
      onLeave={vi.fn()}
      onDone={onDone}
    />,
  );
  const field = screen.getByRole('textbox', { name: 'Comment on “We show”' });
  fireEvent.keyDown(field, { key: 'Escape', isComposing: true });
  expect(onDone).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(onDone).toHaveBeenCalledOnce();
});
