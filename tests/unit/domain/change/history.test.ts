import { describe, expect, test } from 'vitest';
import type { Act } from '../../../../src/domain/act.ts';
import { type ActFacts, actsOnPaper } from '../../../../src/domain/change/act-on-paper.ts';
import type { Change, ChangeKey } from '../../../../src/domain/change/change.ts';
import { nextChangeId } from '../../../../src/domain/change/clock.ts';
import { historyOf } from '../../../../src/domain/change/history.ts';
import { EMPTY_STATE, type UserState } from '../../../../src/domain/change/user-state.ts';
import { wordsOnPaper, wordsSince } from '../../../../src/domain/change/words-on-paper.ts';
import { after, BEGINNING, undoOf } from './state-of.ts';

const ACT = { way: 'act', tagDrafts: [] } as const;
const ANCHOR = {
  part: 'abstract',
  quote: { exact: 'a marked passage', prefix: '', suffix: '' },
  position: { start: 0, end: 16 },
} as const;
const H = 'h-0123456789abcdef' as const;
const ON = { paper: 'p-1', highlight: H } as const;
const mark: Act = { kind: 'mark', ...ON, anchor: ANCHOR, colour: 'yellow' };

const isOn = ({ key }: Change) => /^(p-1|n-1(\..+)?)\//.test(key);

/** What the last of some acts did to the first paper, in words. */
function wordsAfter(acts: readonly Act[], way: ActFacts['way'] = 'act') {
  const { changes, state } = after(acts);
  const last = changes.filter(({ group }) => group === changes.at(-1)?.group);
  const tagDrafts = last.filter(({ key }) => key.startsWith('t-'));
  return wordsOnPaper(last.filter(isOn), { way, tagDrafts }, state);
}

/** The same of taking that back. */
function wordsUndone(acts: readonly Act[]) {
  const story = after(acts);
  const { changes } = after([undoOf(story)], story);
  const undoing = changes.slice(story.changes.length);
  const tagDrafts = undoing.filter(({ key }) => key.startsWith('t-'));
  return wordsOnPaper(undoing.filter(isOn), { way: 'undo', tagDrafts }, story.state);
}

describe('what was done to a paper, in words', () => {
  const tag = (name: string): Act => ({ kind: 'add-tag', papers: ['p-1', 'p-2'], name });
  const note = (text: string): Act => ({ kind: 'write-note', note: 'n-1', text });
  const further = (text: string): Act => ({
    kind: 'write-note',
    note: 'n-1.0mabcdefg0000',
    text,
  });
  test.each<[string, Act[]]>([
    ['Marked as reading.', [{ kind: 'set-status', papers: ['p-1', 'p-2'], status: 'reading' }]],
    ['Tag ‘a’ added.', [tag('a')]],
    ['Tag ‘a’ removed.', [tag('a'), { kind: 'remove-tag', papers: ['p-1'], tag: 't-a' }]],
    ['Tag ‘a’ deleted.', [tag('a'), { kind: 'delete-tag', tag: 't-a' }]],
    [
      'Tag ‘b’ merged into ‘a’.',
      [tag('a'), tag('b'), { kind: 'rename-tag', tag: 't-b', name: 'a' }],
    ],
    ['Note written.', [note('words')]],
    ['Note edited.', [note('words'), note('other words')]],
    ['Note emptied.', [note('words'), note('')]],
    ['Note edited.', [note('words'), { kind: 'restore-note', note: 'n-1', text: 'older' }]],
    ['Note “to ask the authors about” written.', [further('to ask\nthe authors about')]],
    ['Note “to ask” edited.', [further('to'), further('to ask')]],
    ['Note “to ask” emptied.', [further('to ask'), further('')]],
    ['Highlight “a marked passage” made.', [mark]],
    [
      'Highlight “a marked passage” is now rose.',
      [mark, { kind: 'colour-highlight', ...ON, colour: 'rose' }],
    ],
    [
      'Comment on “a marked passage” saved.',
      [mark, { kind: 'comment-highlight', ...ON, text: 'why' }],
    ],
    ['Highlight “a marked passage” deleted.', [mark, { kind: 'delete-highlight', ...ON }]],
  ])('“%s”', (words, acts) => expect(wordsAfter(acts)).toBe(words));

  test.each<[string, Act[]]>([
    ['Undone: marked as read.', [{ kind: 'set-status', papers: ['p-1'], status: 'read' }]],
    ['Undone: tag ‘a’ added.', [tag('a')]],
    ['Undone: tag ‘a’ deleted.', [tag('a'), { kind: 'delete-tag', tag: 't-a' }]],
    ['Undone: note written.', [note('words')]],
    ['Undone: highlight “a marked passage” made.', [mark]],
  ])('“%s”', (words, acts) => expect(wordsUndone(acts)).toBe(words));

  test('what was done again', () =>
    expect(wordsAfter([tag('a')], 'redo')).toBe('Done again: tag ‘a’ added.'));

  test('what this version does not know', () => {
    const change = { ...stampedAt(0, 'p-1/stars' as ChangeKey, '5'), after: '5' };
    expect(wordsOnPaper([change], ACT, EMPTY_STATE)).toBe('Changed by a newer version of the app.');
  });

  test.each([
    ['act', 0, null],
    ['act', 1, 'Undone since.'],
    ['act', 2, 'Undone and done again since.'],
    ['redo', 3, 'Undone since.'],
    ['undo', 0, null],
    ['undo', 1, 'Done again since.'],
    ['undo', 2, 'Done again and undone since.'],
  ] as const)('of an %s after %i turns is said %j', (way, turns, words) =>
    expect(wordsSince({ way, turns })).toBe(words),
  );
});

function stampedAt(time: number, key: ChangeKey, value: string, before = ''): Change {
  const id = nextChangeId(null, time, 'device01');
  return { id, key, before, after: value, group: id };
}

describe('what is typed at one sitting', () => {
  const MINUTE = 60_000;
  const state: UserState = BEGINNING.state;
  const typed = (minutes: readonly number[]) =>
    minutes.map((minute, index) =>
      stampedAt(1e12 + minute * MINUTE, 'n-1/text', 'word '.repeat(index + 1), index ? 'x' : ''),
    );
  const entries = (changes: readonly Change[], facts = new Map<string, ActFacts>()) =>
    historyOf(actsOnPaper(changes), facts, state);

  test('is one entry, with its versions newest first', () => {
    const changes = typed([0, 1, 6, 10]);
    const [entry, ...more] = entries(changes);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      id: changes[0]?.id,
      began: 1e12,
      time: 1e12 + 10 * MINUTE,
      words: 'Note written.',
      since: null,
    });
    expect(entry?.versions.map(({ id, words }) => [id, words])).toEqual(
      changes.map(({ id }, index) => [id, index + 1]).reverse(),
    );
  });

  test('ends with a pause of more than five minutes', () =>
    expect(entries(typed([0, 5, 10.1])).map(({ versions }) => versions.length)).toEqual([1, 2]));

  test('ends with something else that is done', () => {
    const [one, two] = typed([0, 2]);
    if (!one || !two) throw new Error('There are two.');
    const status = stampedAt(1e12 + MINUTE, 'p-1/status', 'read', 'unread');
    expect(entries([one, status, two]).map(({ words }) => words)).toEqual([
      'Note edited.',
      'Marked as read.',
      'Note written.',
    ]);
  });

  test('is told apart where a part of it was taken back', () => {
    const changes = typed([0, 1, 2]);
    const facts = { way: 'act', turns: 1, others: 0, tagDrafts: [] } as const;
    const told = entries(changes, new Map([[changes[2]?.group ?? '', facts]]));
    expect(told.map(({ since }) => since)).toEqual(['Undone since.', null]);
  });

  test('of comments is one entry, too', () => {
    const key = `p-1/highlight/${H}/comment` as const;
    const comment = [0, 1].map((minute) => stampedAt(1e12 + minute * MINUTE, key, 'why', 'wh'));
    expect(entries(comment)).toMatchObject([
      { words: 'Comment on a highlight saved.', versions: [] },
    ]);
  });
});
