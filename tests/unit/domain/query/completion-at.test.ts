import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { completed, completionAt } from '../../../../src/domain/query/completion-at.ts';
import { parseQuery } from '../../../../src/domain/query/parse-query.ts';
import { arbitraryText } from './arbitrary-term.ts';

/** A text with a `¦` where the caret is. */
const caretIn = (marked: string) => {
  const caret = marked.indexOf('¦');
  return { text: marked.replace('¦', ''), caret };
};

const shown = ({ text, caret }: { text: string; caret: number }) =>
  `${text.slice(0, caret)}¦${text.slice(caret)}`;

describe('completionAt', () => {
  test.each([
    ['¦', 'field', '', ''],
    ['au¦', 'field', 'au', 'au'],
    ['x au¦', 'field', 'au', 'au'],
    ['-au¦', 'field', 'au', 'au'],
    ['(ta¦', 'field', 'ta', 'ta'],
    ['qu¦ant', 'field', 'qu', 'quant'],
    ['¦quant', 'field', '', ''],
    ['a ¦', 'field', '', ''],
    ['a¦ b', 'field', 'a', 'a'],
    ['OR¦', 'field', 'OR', 'OR'],
    ['aut¦hor:x', 'field', 'aut', 'author:'],
    ['a (¦', 'field', '', ''],
    ['tag:a (x)¦', 'field', '', ''],
    ['tag:¦', 'tag', '', ''],
    ['tag:ed¦', 'tag', 'ed', 'ed'],
    ['-TAG:ed¦', 'tag', 'ed', 'ed'],
    ['tag:ed¦ge x', 'tag', 'ed', 'edge'],
    ['tag:a,¦', 'tag', '', ''],
    ['tag:a,e¦,b', 'tag', 'e', 'e'],
    ['tag:a¦,e', 'tag', 'a', 'a'],
    ['tag:"bin¦', 'tag', 'bin', '"bin'],
    ['tag:"bin¦ year:2020', 'tag', 'bin', '"bin'],
    ['tag:"bin¦ary nets" x', 'tag', 'bin', '"binary nets"'],
    ['tag:"binary nets"¦', 'tag', 'binary nets', '"binary nets"'],
    ['tag:"a ""b¦', 'tag', 'a "b', '"a ""b'],
    ['tag:(a OR ed¦', 'tag', 'ed', 'ed'],
    ['tag:(a OR ¦', 'tag', '', ''],
    ['tag:(a) ed¦', 'field', 'ed', 'ed'],
    ['tag:((a) ed¦', 'tag', 'ed', 'ed'],
    ['status:to¦', 'status', 'to', 'to'],
    ['year:2020..¦', 'year', '2020..', '2020..'],
    ['sort:da¦', 'sort', 'da', 'da'],
    ['title:x¦', 'title', 'x', 'x'],
  ])('at %s is about %s, typed “%s”', (marked, about, typed, replaced) => {
    const { text, caret } = caretIn(marked);
    const found = completionAt(text, caret);
    expect(found && (found.kind === 'value' ? found.field : found.kind)).toBe(about);
    expect(found?.typed).toBe(typed);
    expect(text.slice(found?.from, found?.to)).toBe(replaced);
  });

  test.each(['"a¦ b"', '"a b¦', 'x "a"¦'])('is nothing at %s', (marked) => {
    const { text, caret } = caretIn(marked);
    expect(completionAt(text, caret)).toBeNull();
  });
});

describe('completed', () => {
  test.each([
    ['au¦', 'author', 'author:¦'],
    ['x -au¦ y', 'author', 'x -author:¦ y'],
    ['ab¦c:x', 'tag', 'tag:¦'],
    ['aut¦hor:x', 'tag', 'tag:¦x'],
    ['a O¦', 'OR', 'a OR ¦'],
    ['qu¦', 'quantization', 'quantization ¦'],
    ['tag:¦', 'edge', 'tag:edge ¦'],
    ['tag:bi¦', 'binary nets', 'tag:"binary nets" ¦'],
    ['tag:"bi¦', 'binary nets', 'tag:"binary nets" ¦'],
    ['tag:"bi¦ year:2020', 'binary nets', 'tag:"binary nets" ¦year:2020'],
    ['tag:"a¦b" x', 'say "hi"', 'tag:"say ""hi""" ¦x'],
    ['tag:a,b¦ x', 'bee', 'tag:a,bee ¦x'],
    ['tag:a¦,b', 'ape', 'tag:ape¦,b'],
    ['(tag:a¦)', 'ape', '(tag:ape¦)'],
    ['status:to¦', 'to-read', 'status:to-read ¦'],
    ['sort:da¦', 'date+', 'sort:date+ ¦'],
    ['year:20¦', '2020..2023', 'year:2020..2023 ¦'],
    ['title:bi¦', 'binary nets', 'title:"binary nets"* ¦'],
  ])('%s with %s is %s', (marked, value, expected) => {
    const { text, caret } = caretIn(marked);
    const completion = completionAt(text, caret);
    expect(completion && shown(completed(text, completion, value))).toBe(expected);
  });

  it('puts any name where it was asked for', () => {
    const name = arbitraryText.map((text) => text.trim()).filter(Boolean);
    fc.assert(
      fc.property(name, (value) => {
        const completion = completionAt('x tag:', 6);
        const { text } = completion ? completed('x tag:', completion, value) : { text: '' };
        expect(parseQuery(text).term).toMatchObject({
          terms: [{ text: 'x' }, { field: 'tag', any: [value] }],
        });
      }),
    );
  });

  it('finds something in the text at every place of any text', () => {
    const text = fc.array(arbitraryText, { maxLength: 5 }).map((texts) => texts.join(' '));
    fc.assert(
      fc.property(text, fc.nat(), (typed, at) => {
        const caret = at % (typed.length + 1);
        const found = completionAt(typed, caret);
        expect(found === null || (found.from <= caret && caret <= found.to)).toBe(true);
      }),
    );
  });
});
