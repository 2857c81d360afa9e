// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { failure, success } from '../../../../src/domain/outcome.ts';
import { fakeImport, ID, importView } from './fake-import.ts';

beforeEach(() => vi.resetModules());

async function setUp() {
  const library = fakeImport();
  const taking = await import('../../../../src/renderer/import/taking-in.ts');
  const { incomingFile } = await import('../../../../src/renderer/import/incoming.ts');
  const saving = await import('../../../../src/renderer/messages/saving.ts');
  const { result } = renderHook(taking.useTakingIn);
  const message = renderHook(saving.useSaving).result;
  const files = (...names: readonly string[]) =>
    names.map((name) => incomingFile(new File(['x'], name)));
  return {
    library,
    taking,
    files,
    shown: () => result.current,
    message: () => message.current.message?.words,
  };
}

test('files are taken in at once where nothing else is', async () => {
  const { library, taking, files, shown, message } = await setUp();
  await act(() => taking.takeIn(files('a.bib', 'b.bib')));
  expect(library.parts.map(([name]) => name)).toEqual(['a.bib', 'b.bib']);
  expect(shown()).toEqual({ isBusy: false, problems: [], waiting: [] });
  // Nobody looks at it.
  expect(message()).toContain('has been read');
});

test('what cannot be read is told where nobody looks, too', async () => {
  const { library, taking, files, shown, message } = await setUp();
  library.calls.readImport.mockResolvedValueOnce(failure('not-saved', 'The store is closed.'));
  await act(() => taking.takeIn(files('a.bib')));
  expect(shown().problems).toEqual(['The store is closed.']);
  expect(message()).toContain('to see why');
});

test('what comes while another import is not over waits, together', async () => {
  const { library, taking, files, shown } = await setUp();
  library.become(importView());
  await act(() => taking.takeIn(files('a.bib')));
  await act(() => taking.takeIn(files('b.bib')));
  expect(library.calls.beginImport).not.toHaveBeenCalled();
  expect(shown().waiting.map(({ name }) => name)).toEqual(['a.bib', 'b.bib']);
  await act(async () => void taking.takeWaiting());
  expect(library.parts.map(([name]) => name)).toEqual(['a.bib', 'b.bib']);
  expect(shown().waiting).toEqual([]);
  expect(taking.takeWaiting()).toBe(false);
});

test('of what comes at one time the first is taken in and the rest waits', async () => {
  const { library, taking, files, shown } = await setUp();
  await act(async () => {
    await Promise.all(['a.bib', 'b.bib', 'c.bib'].map((name) => taking.takeIn(files(name))));
  });
  expect(library.parts.map(([name]) => name)).toEqual(['a.bib']);
  expect(shown().waiting.map(({ name }) => name)).toEqual(['b.bib', 'c.bib']);
});

test('what is taken instead is not over where the first ends', async () => {
  const { library, taking, files, shown } = await setUp();
  const ends: (() => void)[] = [];
  library.calls.readImport.mockImplementation(
    () => new Promise((resolve) => ends.push(() => resolve(success(null)))),
  );
  const reading = (count: number) => vi.waitUntil(() => ends.length === count);
  await act(async () => {
    void taking.takeIn(files('a.bib'));
    await reading(1);
  });
  await act(() => taking.takeIn(files('b.bib')));
  await act(async () => {
    taking.takeWaiting();
    await reading(2);
  });
  await act(async () => ends[0]?.());
  expect(shown().isBusy).toBe(true);
  await act(async () => ends[1]?.());
  expect(shown().isBusy).toBe(false);
});

test('what waits can be let go', async () => {
  const { library, taking, files, shown } = await setUp();
  library.become(importView());
  await act(() => taking.takeIn(files('a.bib')));
  act(() => taking.leaveWaiting());
  expect(shown().waiting).toEqual([]);
});

test('what cannot be taken in is told without beginning anything', async () => {
  const { library, taking, shown } = await setUp();
  await act(() => taking.takeIn([], ['“a” is a folder.']));
  expect(shown().problems).toEqual(['“a” is a folder.']);
  expect(library.calls.beginImport).not.toHaveBeenCalled();
});

test('what is cancelled while it is read leaves nothing and tells nothing', async () => {
  const { library, taking, files, shown, message } = await setUp();
  let end = () => {};
  library.calls.readImport.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        end = () => resolve(success(null));
      }),
  );
  let taken = Promise.resolve();
  await act(async () => {
    taken = taking.takeIn(files('a.bib'));
    await vi.waitUntil(() => library.calls.readImport.mock.calls.length > 0);
  });
  expect(shown().isBusy).toBe(true);
  await act(() => taking.cancelImport(ID));
  expect(shown().isBusy).toBe(false);
  expect(library.calls.dropImport).toHaveBeenCalledWith({ import: ID });
  await act(async () => {
    end();
    await taken;
  });
  expect(message()).toBeUndefined();
});
