// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { failure, type Outcome, success } from '../../../../src/domain/outcome.ts';

afterEach(() => void vi.useRealTimers());

const leave = vi.fn();
const allAnswered = vi.fn(async () => undefined);
const isSaving = vi.fn(() => false);
const handOver = vi.fn<() => Promise<unknown>>(async () => undefined);

/** What would be lost where views show that, at once or a little later; `undefined` where they are silent. */
async function left(unsaved: string | null, exporting?: unknown, importing?: unknown) {
  const view =
    (outcome: unknown, isLater: boolean) =>
    (_input: object, callback: (outcome: Outcome<unknown>) => void) => {
      const answer = () => callback(outcome as Outcome<unknown>);
      if (outcome !== undefined) (isLater ? setTimeout : queueMicrotask)(answer);
      return leave;
    };
  vi.resetModules();
  vi.stubGlobal('readingList', {
    views: { exporting: view(exporting, true), importing: view(importing, false) },
  });
  const { leftAtClose } = await import('../../../../src/renderer/app/under-way.ts');
  return leftAtClose({ handOver, allAnswered, isSaving, unsaved: () => unsaved });
}

const told = async (exporting?: unknown, importing?: unknown) =>
  (await left(null, exporting, importing))?.reason ?? null;

const nothing = success(null);
const files = (...names: readonly string[]) => names.map((name) => ({ name }));

test('nothing is told where nothing is under way, and no view is watched any more', async () => {
  leave.mockClear();
  expect(await told(nothing, nothing)).toBeNull();
  expect(leave).toHaveBeenCalledTimes(2);
});

test('what is chosen but not imported is told by its name', async () => {
  const chosen = (...names: readonly string[]) =>
    success({ phase: 'deciding', files: files(...names) });
  expect(await told(nothing, chosen('refs.bib'))).toMatch(/^“refs.bib” was chosen, but not/u);
  expect(await told(nothing, chosen('a.bib', 'b.ris'))).toMatch(/^Some files were chosen/u);
});

test('what is saved or written is told, what is only to be chosen is not', async () => {
  const saved = success({ phase: 'saving', files: files('refs.bib') });
  expect(await told(nothing, saved)).toMatch(/still being saved.* none of this import/u);
  const written = (phase: string) => success({ phase });
  expect(await told(written('writing'), saved)).toMatch(/still being exported/u);
  expect(await told(written('ending'), nothing)).toMatch(/still being exported/u);
  expect(await told(written('choosing'), nothing)).toBeNull();
});

test('a library that is silent or broken keeps nobody', async () => {
  expect(await told(failure('broken', 'It is gone.'), nothing)).toBeNull();
  vi.useFakeTimers();
  const silent = told(undefined, undefined);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await silent).toBeNull();
});

test('what is not saved comes before what is under way, and both are told', async () => {
  const read = success({ phase: 'deciding', files: files('refs.bib') });
  expect(await left('The disk is full.', nothing, read)).toMatchObject({
    kind: 'unsaved',
    reason: expect.stringMatching(/^The disk is full\. “refs\.bib” was chosen/u),
  });
  expect(await left('The disk is full.', nothing, nothing)).toEqual({
    kind: 'unsaved',
    reason: 'The disk is full.',
  });
  expect(await left(null, nothing, read)).toMatchObject({ kind: 'under-way' });
});

test('what was asked is answered first, but for an import that is being saved', async () => {
  allAnswered.mockClear();
  await left(null, nothing, success({ phase: 'saving', files: files('refs.bib') }));
  expect(allAnswered).not.toHaveBeenCalled();
  await left(null, nothing, nothing);
  expect(allAnswered).toHaveBeenCalledOnce();
});

test('what takes too long to be saved is told, alone and behind an import', async () => {
  vi.useFakeTimers();
  handOver.mockReturnValue(new Promise(() => undefined));
  isSaving.mockReturnValue(true);
  const saved = success({ phase: 'saving', files: files('refs.bib') });
  for (const [importing, time, words] of [
    [nothing, 7000, /^What you did last is still being saved/u],
    [saved, 1500, /^What you did last is still being saved.* Papers are still being saved/u],
  ] as const) {
    const asked = left(null, nothing, importing);
    await vi.advanceTimersByTimeAsync(time);
    expect(await asked).toMatchObject({
      kind: 'under-way',
      reason: expect.stringMatching(words),
    });
  }
  handOver.mockResolvedValue(undefined);
  isSaving.mockReturnValue(false);
});
