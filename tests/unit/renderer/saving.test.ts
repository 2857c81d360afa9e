// @vitest-environment jsdom
import { act as render, renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Act, Receipt } from '../../../src/domain/act.ts';
import { failure, type Outcome, success } from '../../../src/domain/outcome.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import type { TagId } from '../../../src/domain/tag.ts';

const paper = 'p-one' as PaperId;
const note = (text: string): Act => ({ kind: 'write-note', note: 'n-one', text });
const full = failure('not-saved', 'There is no space left on the disk.');
const receipt = success<Receipt>({ group: '1-1-a', words: 'Note saved.' });

/** A library that is asked, and answers when the test says so. */
async function setUp() {
  const asked: Act[] = [];
  const answers: ((outcome: Outcome<Receipt>) => void)[] = [];
  vi.stubGlobal('readingList', {
    library: {
      act: (act: Act) => {
        asked.push(act);
        return new Promise((resolve) => answers.push(resolve));
      },
    },
  });
  const saving = await import('../../../src/renderer/messages/saving.ts');
  const { result } = renderHook(saving.useSaving);
  const answer = (outcome: Outcome<Receipt>) => render(async () => answers.shift()?.(outcome));
  return { asked, answer, saving, shown: () => result.current };
}

beforeEach(() => vi.resetModules());

test('“Saved” is said only once the library has acknowledged', async () => {
  const { answer, saving, shown } = await setUp();
  expect(shown().state).toBe('quiet');
  await render(async () => void saving.perform(note('one')));
  expect(shown().state).toBe('saving');
  await answer(receipt);
  expect(shown().state).toBe('saved');
});

test('with two under way it waits for both', async () => {
  const { answer, saving, shown } = await setUp();
  await render(async () => {
    void saving.perform(note('one'));
    void saving.perform({ kind: 'set-status', papers: [paper], status: 'read' });
  });
  await answer(receipt);
  expect(shown().state).toBe('saving');
  await answer(receipt);
  expect(shown().state).toBe('saved');
});

test('whoever closes the window waits for all that is under way', async () => {
  const { answer, saving } = await setUp();
  const told = vi.fn();
  await saving.allAnswered();
  await render(async () => {
    void saving.perform(note('one'));
    void saving.perform({ kind: 'set-status', papers: [paper], status: 'read' });
  });
  const waiting = saving.allAnswered().then(() => told(saving.unsavedReason()));
  await answer(receipt);
  expect(told).not.toHaveBeenCalled();
  await answer(full);
  await waiting;
  expect(told).toHaveBeenCalledExactlyOnceWith(full.failure.message);
});

test('what failed is told, kept, and saved when tried again', async () => {
  const { asked, answer, saving, shown } = await setUp();
  const onSaved = vi.fn();
  await render(async () => void saving.perform(note('one'), onSaved));
  await answer(full);
  expect(shown()).toMatchObject({ state: 'failed', reason: full.failure.message });
  expect(onSaved).not.toHaveBeenCalled();
  await render(async () => void saving.tryAgain());
  await answer(receipt);
  expect(asked).toEqual([note('one'), note('one')]);
  expect(onSaved).toHaveBeenCalledOnce();
  expect(shown().state).toBe('saved');
});

test('what is typed is not said to be saved where a fault of the app kept it from that', async () => {
  const { answer, saving, shown } = await setUp();
  const onSaved = vi.fn();
  const fault = { kind: 'broken', message: 'The library could not be opened.' } as const;
  await render(async () => void saving.perform(note('one'), onSaved));
  await answer({ ok: false, failure: fault });
  expect(shown()).toMatchObject({ state: 'failed', reason: fault.message, message: null });
  expect(saving.unsavedReason()).toBe(fault.message);
  await render(async () => void saving.tryAgain());
  await answer(receipt);
  expect(onSaved).toHaveBeenCalledOnce();
  expect(shown().state).toBe('saved');
});

test('what is done and met by a fault is told, and not done again', async () => {
  const { answer, saving, shown } = await setUp();
  await render(async () => void saving.undo(null));
  await answer({ ok: false, failure: { kind: 'broken', message: 'Something is missing.' } });
  expect(shown().message).toEqual({ words: 'Something is missing.', undo: null });
  expect(saving.unsavedReason()).toBeNull();
});

test('a newer text takes the place of one that failed', async () => {
  const { asked, answer, saving, shown } = await setUp();
  await render(async () => void saving.perform(note('one')));
  await answer(full);
  await render(async () => void saving.perform(note('one and two')));
  await answer(receipt);
  expect(shown().state).toBe('saved');
  await render(async () => void saving.tryAgain());
  expect(asked).toHaveLength(2);
});

test('what is typed and not sent is not said to be saved when something else is', async () => {
  const { answer, saving, shown } = await setUp();
  await render(async () => {
    void saving.perform({ kind: 'add-tag', papers: [paper], name: 'binary nets' });
    saving.markUnsaved('n-one');
  });
  await answer(receipt);
  expect(shown().state).toBe('saving');
  await render(async () => void saving.perform(note('one')));
  await answer(receipt);
  expect(shown().state).toBe('saved');
});

test('undo names no act, for the library knows which was the last when it comes to it', async () => {
  const { asked, answer, saving, shown } = await setUp();
  const status: Act = { kind: 'set-status', papers: [paper], status: 'read' };
  await render(async () => {
    void saving.perform(status);
    void saving.undo(null);
  });
  expect(asked).toEqual([status, { kind: 'undo', group: null, anyway: false }]);
  await answer(success({ group: '1-2-a', words: 'Read.' }));
  await answer(success({ group: '1-3-a', words: 'Undone.' }));
  expect(shown().message).toEqual({ words: 'Undone.', undo: null });
});

test('where something newer stands in the way the person is asked', async () => {
  const { asked, answer, saving, shown } = await setUp();
  const newer = failure('newer', 'The note has been changed since.');
  await render(async () => void saving.undo('1-1-a'));
  await answer(newer);
  expect(shown()).toMatchObject({ state: 'saved', message: null });
  expect(shown().question?.words).toBe('The note has been changed since.');
  await render(async () => saving.answerQuestion(false));
  expect(shown().question).toBeNull();
  expect(asked).toHaveLength(1);
  await render(async () => void saving.undo('1-1-a'));
  await answer(newer);
  await render(async () => saving.answerQuestion(true));
  expect(asked.at(-1)).toEqual({ kind: 'undo', group: '1-1-a', anyway: true });
  expect(shown().question).toBeNull();
});

test.each<Act>([{ kind: 'undo', group: null, anyway: false }, { kind: 'redo' }])(
  '%j that failed is not tried once something else was done',
  async (act) => {
    const { asked, answer, saving, shown } = await setUp();
    await render(async () => void saving.perform(act));
    await answer(full);
    expect(shown().state).toBe('failed');
    await render(async () => void saving.perform(note('one')));
    await answer(receipt);
    expect(shown().state).toBe('saved');
    await render(async () => void saving.tryAgain());
    expect(asked).toHaveLength(2);
  },
);

test('while another act is under way, the one told before cannot be undone in its place', async () => {
  const { answer, saving, shown } = await setUp();
  const colour: Act = { kind: 'colour-tag', tag: 't-one' as TagId, colour: 'pink' };
  await render(async () => void saving.perform(colour));
  await answer(success<Receipt>({ group: '1-1-a', words: 'It is pink.' }));
  expect(shown().message).toEqual({ words: 'It is pink.', undo: '1-1-a' });
  // What is typed is not told, and leaves it.
  await render(async () => void saving.perform(note('one')));
  expect(shown().message?.undo).toBe('1-1-a');
  await answer(receipt);
  await render(async () => void saving.perform({ kind: 'delete-tag', tag: 't-one' as TagId }));
  expect(shown().message).toEqual({ words: 'It is pink.', undo: null });
  await answer(success<Receipt>({ group: '2-1-a', words: 'It is gone.' }));
  expect(shown().message).toEqual({ words: 'It is gone.', undo: '2-1-a' });
  // Where nothing comes of it, what was told before can be undone again.
  await render(async () => void saving.undo('1-1-a'));
  expect(shown().message?.undo).toBeNull();
  await answer(failure('newer', 'It was deleted later.'));
  expect(shown().message).toEqual({ words: 'It is gone.', undo: '2-1-a' });
});

test('what was written anew meanwhile is not written over by what is tried again', async () => {
  const { asked, answer, saving, shown } = await setUp();
  const status: Act = { kind: 'set-status', papers: [paper], status: 'read' };
  await render(async () => {
    void saving.perform(status);
    void saving.perform(note('older'));
  });
  await answer(full);
  await answer(full);
  await render(async () => void saving.tryAgain());
  await render(async () => void saving.perform(note('newer')));
  await answer(receipt);
  await answer(receipt);
  expect(asked).toEqual([status, note('older'), status, note('newer')]);
  expect(shown().state).toBe('saved');
});

test('a comment that is refused while its highlight is not saved is kept, and comes after it', async () => {
  const { asked, answer, saving, shown } = await setUp();
  const highlight = 'h-0123456789abcdef';
  const anchor = {
    part: 'title',
    quote: { exact: 'a', prefix: '', suffix: '' },
    position: { start: 0, end: 1 },
  } as const;
  const mark: Act = { kind: 'mark', paper, highlight, anchor, colour: 'green' };
  const comment: Act = { kind: 'comment-highlight', paper, highlight, text: 'Why?' };
  await render(async () => void saving.perform(mark));
  await answer(full);
  await render(async () => void saving.perform(comment));
  await answer(failure('refused', 'There is no such highlight any more.'));
  expect(shown().state).toBe('failed');
  await render(async () => void saving.tryAgain());
  await answer(receipt);
  await answer(receipt);
  expect(asked).toEqual([mark, comment, mark, comment]);
  expect(shown().state).toBe('saved');
});

test('what is on its way counts as being saved, unless it is an import', async () => {
  const { answer, saving } = await setUp();
  await render(async () => void saving.perform({ kind: 'import', import: 'i-0' }));
  expect(saving.isSaving()).toBe(false);
  await render(async () => void saving.perform(note('one')));
  expect(saving.isSaving()).toBe(true);
  await answer(receipt);
  await answer(receipt);
  expect(saving.isSaving()).toBe(false);
  saving.markUnsaved('n-one');
  expect(saving.isSaving()).toBe(true);
});
