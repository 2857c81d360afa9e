// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { CommentField } from '../../../../src/renderer/highlights/comment-field.tsx';

afterEach(cleanup);

test('Escape goes back to the text, but not while an input method has it', () => {
  const onDone = vi.fn();
  render(
    <CommentField
      paper="p-1"
      highlight={{
        id: 'h-1',
        anchor: {
          part: 'abstract',
          quote: { exact: 'We show', prefix: '', suffix: '' },
          position: { start: 0, end: 7 },
        },
        colour: 'yellow',
        comment: '',
        made: 0,
        place: { from: 0, to: 7 },
      }}
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
