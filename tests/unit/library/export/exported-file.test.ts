import { expect, test, vi } from 'vitest';
import { failure, success } from '../../../../src/domain/outcome.ts';
import { ExportedFile } from '../../../../src/library/export/exported-file.ts';
import { fakeVault } from '../fake-vault.ts';

async function begun(part: number) {
  const { vault, exporting } = fakeVault();
  await vault.beginExport({ format: 'ris' });
  return { vault, exporting, file: new ExportedFile(vault, part) };
}

test('text is gathered into parts, and all of it is there in the end', async () => {
  const { exporting, file } = await begun(10);
  for (const text of ['abc', 'defghij', 'k'.repeat(25), '']) await file.write(text);
  expect(exporting.state.open?.parts).toEqual(['abcdefghij', 'k'.repeat(10), 'k'.repeat(10)]);
  expect(await file.end()).toEqual(success(null));
  expect(exporting.files.get('papers.txt')?.join('')).toBe(`abcdefghij${'k'.repeat(25)}`);
});

test('no character is cut in two, and no part is too long', async () => {
  const { exporting, file } = await begun(5);
  const text = '🦊🦊🦊🦊🦊🦊a🦊🦊b';
  await file.write(text);
  await file.end();
  const parts = exporting.files.get('papers.txt') ?? [];
  expect(parts.join('')).toBe(text);
  for (const part of parts) {
    expect(part.length).toBeLessThanOrEqual(5);
    expect(part).not.toMatch(/\p{Cs}/u);
  }
});

test('a part is sent only once the one before is written', async () => {
  const { vault } = fakeVault();
  let written: (() => void) | undefined;
  const writeExport = vi.fn(
    () =>
      new Promise<ReturnType<typeof success<null>>>((resolve) => {
        written = () => resolve(success(null));
      }),
  );
  const file = new ExportedFile({ ...vault, writeExport }, 2);
  const writing = file.write('abcd');
  await vi.waitFor(() => expect(writeExport).toHaveBeenCalledTimes(1));
  written?.();
  await vi.waitFor(() => expect(writeExport).toHaveBeenCalledTimes(2));
  written?.();
  expect(await writing).toEqual(success(null));
});

test('what the disk refuses is told, and nothing is sent after it', async () => {
  const { vault } = fakeVault();
  const full = failure('not-saved', 'The disk is full.');
  const writeExport = vi.fn(async () => full);
  const file = new ExportedFile({ ...vault, writeExport }, 2);
  expect(await file.write('abcdef')).toEqual(full);
  expect(writeExport).toHaveBeenCalledTimes(1);
  expect(await file.end()).toEqual(full);
});

test('a disk that does not answer is told', async () => {
  vi.useFakeTimers();
  const { vault } = fakeVault();
  const writeExport = () => new Promise<never>(() => undefined);
  const writing = new ExportedFile({ ...vault, writeExport }, 2).write('abc');
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(await writing).toMatchObject({
    failure: { message: expect.stringContaining('within 10 s') },
  });
});
