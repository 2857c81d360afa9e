import { expect, test } from 'vitest';
import type { Act } from '../../../../src/domain/act.ts';
import { hasHighlight, ownWordsOn } from '../../../../src/domain/catalogue/catalogue.ts';
import { EMPTY_STATE, folded, readingOf } from '../../../../src/domain/change/user-state.ts';
import { anchorAt } from '../../../../src/domain/highlight/anchor-at.ts';
import type { HighlightId } from '../../../../src/domain/highlight/highlight.ts';
import {
  highlightsFrom,
  NO_HIGHLIGHTS,
} from '../../../../src/domain/highlight/highlight-record.ts';
import { after, BEGINNING, type Story, told } from './state-of.ts';

const TEXT = 'We train binary networks with gradients that are hardly there at all.';
const H: HighlightId = 'h-0123456789abcdef';
const anchor = anchorAt(TEXT, { from: 9, to: 24 }, 'abstract');
const mark: Act = { kind: 'mark', paper: 'p-1', highlight: H, anchor, colour: 'green' };
const comment = (text: string): Act => ({
  kind: 'comment-highlight',
  paper: 'p-1',
  highlight: H,
  text,
});
const blue: Act = { kind: 'colour-highlight', paper: 'p-1', highlight: H, colour: 'blue' };
const deletion: Act = { kind: 'delete-highlight', paper: 'p-1', highlight: H };
const undo: Act = { kind: 'undo', group: null, anyway: false };
const redo: Act = { kind: 'redo' };

const on = ({ state }: Story) => highlightsFrom(state.highlights.get('p-1') ?? NO_HIGHLIGHTS);
const shown = (story: Story) => on(story).map(({ colour, comment: said }) => [colour, said]);
const refusal = (story: Story, act: Act) => {
  const outcome = told(story, act);
  return outcome.ok ? null : outcome.failure.message;
};

test('a passage is marked, commented, coloured and deleted, each said', () => {
  const story = after([mark]);
  expect(on(story)).toEqual([{ id: H, anchor, colour: 'green', comment: '', made: 1000 }]);
  expect(story.words).toBe('Highlight “binary networks” made.');
  const said = after([comment('why?')], story);
  expect(said.words).toBe('Comment on “binary networks” saved.');
  expect(ownWordsOn(said.state, 'p-1')).toBe('why?');
  expect(after([comment('')], said).words).toBe('Comment on “binary networks” deleted.');
  expect(after([blue], said).words).toBe('Highlight “binary networks” is now blue.');
  const gone = after([blue, deletion], said);
  expect(gone.words).toBe('Highlight “binary networks” deleted.');
  expect([on(gone), ownWordsOn(gone.state, 'p-1'), hasHighlight(gone.state, 'p-1')]).toEqual([
    [],
    '',
    false,
  ]);
  expect(readingOf(gone.state, 'p-1').changed).toBe(1000);
  expect(folded(gone.changes)).toEqual(gone.state);
});

test('all of it is undone and done again', () => {
  const done = after([mark, comment('why?'), blue, deletion]);
  const steps = [];
  for (let story = done, left = 4; left > 0; left -= 1) {
    story = after([undo], story);
    steps.push(shown(story));
    if (left === 1) {
      expect(hasHighlight(story.state, 'p-1')).toBe(false);
      expect(shown(after([redo, redo, redo], story))).toEqual([['blue', 'why?']]);
    }
  }
  expect(steps).toEqual([[['blue', 'why?']], [['green', 'why?']], [['green', '']], []]);
  expect(after([undo], done).words).toBe('Undone: highlight “binary networks” deleted.');
});

test('marking twice is marking once, and an id belongs to one passage', () => {
  const story = after([mark]);
  expect(after([mark], story).words).toBe('Nothing had to change.');
  const other = anchorAt(TEXT, { from: 0, to: 2 }, 'abstract');
  expect(refusal(story, { ...mark, anchor: other } as Act)).toBe(
    'There is another highlight of that id.',
  );
});

test.each([blue, deletion, comment('x')])('$kind of none is refused', (act) => {
  expect(refusal(BEGINNING, act)).toBe('There is no such highlight any more.');
  expect(refusal(after([mark, deletion]), act)).toBe('There is no such highlight any more.');
});

test('long passages are told in part', () => {
  const long = anchorAt(TEXT, { from: 0, to: TEXT.length }, 'abstract');
  expect(after([{ ...mark, anchor: long } as Act]).words).toBe(
    'Highlight “We train binary networks with gradients…” made.',
  );
});

test('where it was recoloured since, the person is asked before the colour before comes back', () => {
  const story = after([mark, blue, { ...blue, colour: 'rose' } as Act]);
  const group = story.changes.at(-2)?.group ?? '';
  expect(refusal(story, { kind: 'undo', group, anyway: false })).toBe(
    'The highlight has been changed since.',
  );
});

test('what a newer version wrote in another form counts as not set', () => {
  const key = `p-1/highlight/${H}` as const;
  const changes = [
    { id: '1', key: `${key}/anchor`, before: null, after: '{}', group: '1' },
    { id: '2', key: `${key}/colour`, before: null, after: 'infrared', group: '1' },
    { id: '3', key: `${key}/comment`, before: null, after: true, group: '1' },
  ] as const;
  expect(highlightsFrom(folded(changes).highlights.get('p-1') ?? NO_HIGHLIGHTS)).toEqual([]);
  expect(EMPTY_STATE.highlights.size).toBe(0);
});
