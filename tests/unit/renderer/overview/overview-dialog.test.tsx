// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Outcome, success } from '../../../../src/domain/outcome.ts';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings.ts';
import type { AnnotationsView } from '../../../../src/preload/view-types.ts';
import { showDialogs } from '../showing-dialogs.ts';

vi.stubGlobal('readingList', {
  views: {
    annotations: (_input: unknown, told: (outcome: Outcome<AnnotationsView>) => void) => {
      queueMicrotask(() => told(success({ total: 0, papers: 0, shown: [] })));
      return () => {};
    },
  },
});
const { OverviewDialog } = await import('../../../../src/renderer/overview/overview-dialog.tsx');

beforeEach(showDialogs);
afterEach(cleanup);

test('where nothing is noted, only what narrows it down is said to be why', async () => {
  const names = DEFAULT_SETTINGS.colourNames;
  render(<OverviewDialog tags={[]} names={names} onGo={() => {}} onClose={() => {}} />);
  const change = (field: HTMLElement, value: string) =>
    act(async () => {
      fireEvent.change(field, { target: { value } });
    });
  const text = screen.getByRole('searchbox', { name: 'Find in notes and highlights' });
  const said = () => screen.getByRole('status').textContent;
  await change(screen.getByRole('combobox', { name: 'Group by' }), 'day');
  expect(said()).toMatch(/^Nothing is noted yet\./);
  await change(text, 'net');
  expect(said()).toBe('Nothing noted is like this.');
  await change(text, ' ');
  expect(said()).toMatch(/^Nothing is noted yet\./);
  await change(screen.getByRole('combobox', { name: 'Read status' }), 'read');
  expect(said()).toBe('Nothing noted is like this.');
});
