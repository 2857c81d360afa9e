// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { ShellEvent } from '../../../../src/preload/shell-types.ts';

test('the window goes at once where nothing can be typed, else once all is handed over', async () => {
  const told: ((event: ShellEvent) => void)[] = [];
  const settled = vi.fn();
  vi.stubGlobal('readingList', {
    onShell: (callback: (event: ShellEvent) => void) => void told.push(callback),
    shell: { settled },
  });
  const { answerClosing, whenClosing } = await import('../../../../src/renderer/app/closing.ts');
  answerClosing();
  const close = async () => {
    settled.mockClear();
    for (const tell of told) tell({ kind: 'closing' });
    await Promise.resolve();
    return settled.mock.calls;
  };
  expect(await close()).toEqual([[{ left: null }]]);
  const left = { kind: 'unsaved', reason: 'The disk is full.' } as const;
  const over = whenClosing(async () => left);
  expect(await close()).toEqual([[{ left }]]);
  over();
  expect(await close()).toEqual([[{ left: null }]]);
  for (const tell of told) tell({ kind: 'command', command: 'undo' });
  expect(settled).toHaveBeenCalledOnce();
});
