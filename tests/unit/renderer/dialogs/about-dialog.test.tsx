// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failure, success } from '../../../../src/domain/outcome.ts';
import type { About } from '../../../../src/preload/shell-types.ts';
import { showDialogs } from '../showing-dialogs.ts';

const ABOUT: About = {
  ...{ version: '0.1.0', electron: '41.0.0', chromium: '146', fallback: null },
  dataFolder: '/home/ada/papers',
  theme: 'system',
};
const showDataFolder = vi.fn();
vi.stubGlobal('readingList', { shell: { about: async () => success(ABOUT), showDataFolder } });
const { AboutDialog } = await import('../../../../src/renderer/dialogs/about-dialog.tsx');

beforeEach(showDialogs);
afterEach(cleanup);

test('where the system shows no folder, that is said', async () => {
  await act(async () => void render(<AboutDialog onClose={() => {}} />));
  const show = () =>
    act(async () => void fireEvent.click(screen.getByRole('button', { name: /^Show the data/ })));
  showDataFolder.mockResolvedValueOnce(failure('refused', 'Failed to open path'));
  await show();
  expect(screen.getByRole('alert').textContent).toBe(
    'The folder could not be shown. Failed to open path',
  );
  showDataFolder.mockResolvedValueOnce(success(null));
  await show();
  expect(screen.queryByRole('alert')).toBeNull();
});
