import { expect, test } from 'vitest';
import { emphasised, linked } from '../../../../src/renderer/notes/emphasis.ts';
import type { TextEdit } from '../../../../src/renderer/notes/text-edit.ts';

/** Carries out an edit on a text in which `[` and `]` stand around what is selected, `|` at the caret. */
function after(marked: string, edit: (text: string, from: number, to: number) => TextEdit): string {
  const text = marked.replace(/[⟨⟩|]/gu, '');
  const from = marked.search(/[⟨|]/u);
  const to = marked.includes('⟩') ? marked.indexOf('⟩') - 1 : from;
  const { changes, selection } = edit(text, from, to);
  const done = changes.toReversed().reduce((before, change) => {
    return before.slice(0, change.from) + change.insert + before.slice(change.to);
  }, text);
  const [start, end] = [selection.anchor, selection.head];
  return start === end
    ? `${done.slice(0, start)}|${done.slice(start)}`
    : `${done.slice(0, start)}⟨${done.slice(start, end)}⟩${done.slice(end)}`;
}

test.each([
  ['a ⟨word⟩ here', '**', 'a **⟨word⟩** here'],
  ['a **⟨word⟩** here', '**', 'a ⟨word⟩ here'],
  ['a wo|rd here', '*', 'a *wo|rd* here'],
  ['a *wo|rd* here', '*', 'a wo|rd here'],
  ['a **⟨word⟩** here', '*', 'a ***⟨word⟩*** here'],
  ['a ***⟨word⟩*** here', '**', 'a *⟨word⟩* here'],
  ['a⟨ word ⟩here', '**', 'a **⟨word⟩** here'],
  ['a | b', '**', 'a **|** b'],
] as const)('%j emphasised by %s is %j', (before, mark, then) => {
  expect(after(before, (...args) => emphasised(...args, mark))).toBe(then);
});

test.each([
  ['see ⟨this⟩', 'see [this](|)'],
  ['see |', 'see [|]()'],
  ['see ⟨https://a.org/x⟩', 'see [|](https://a.org/x)'],
])('%j linked is %j', (before, then) => {
  expect(after(before, linked)).toBe(then);
});
