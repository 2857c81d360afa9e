// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { type Outcome, success } from '../../../../src/domain/outcome.ts';
import type { SecondFolder } from '../../../../src/preload/view-types.ts';

const chooseSecondFolder = vi.fn<() => Promise<Outcome<SecondFolder | null>>>();
vi.stubGlobal('readingList', { shell: { chooseSecondFolder } });
const { SecondFolderSection } = await import('../../../../src/renderer/backups/second-folder.tsx');

afterEach(cleanup);

const DISK: SecondFolder = { folder: '/media/disk', last: null, problem: null };

/** What is told, and whether all is read anew, once a folder was chosen in the place of another. */
async function chosen(before: SecondFolder | null, after: SecondFolder | null) {
  const onChange = vi.fn();
  render(<SecondFolderSection found={success(before)} onChange={onChange} />);
  chooseSecondFolder.mockResolvedValueOnce(success(after));
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /^Choose/ })));
  return { told: screen.getByRole('status').textContent, isRead: onChange.mock.calls.length > 0 };
}

test('a folder that is chosen is told of', async () => {
  const { told, isRead } = await chosen(null, DISK);
  expect(told).toContain('It can be written to.');
  expect(isRead).toBe(true);
});

test('where none is chosen nothing is told', async () => {
  expect(await chosen(null, null)).toEqual({ told: '', isRead: false });
});

test('the same folder chosen again, as when its disk is back, is looked at anew', async () => {
  const away = { ...DISK, problem: 'It is not there.' };
  expect(await chosen(away, DISK)).toEqual({ told: '', isRead: true });
});
