// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { MarkdownRemarks } from '../../../../src/renderer/markdown/markdown-report.tsx';
import { NOTHING } from './nothing.ts';

afterEach(cleanup);

test('a folder that could not be read is told with why, and what becomes of what is in it', () => {
  const unread = [{ name: 'old/locked', words: 'The app may not read it.' }];
  render(<MarkdownRemarks report={{ ...NOTHING, unread, unreadCount: 3 }} />);
  const told = screen.getByRole('region', { name: '3 folders could not be read' });
  expect(told.textContent).toContain('old/locked The app may not read it.');
  expect(told.textContent).toContain('nothing is taken for deleted');
  expect(told.textContent).toContain('And 2 more folders.');
});
