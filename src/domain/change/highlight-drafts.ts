import { printAnchor } from '../highlight/anchor-text.ts';
import type { Anchor, HighlightColour, HighlightId } from '../highlight/highlight.ts';
import { type HighlightField, highlightFrom } from '../highlight/highlight-record.ts';
import { failure, type Outcome, success } from '../outcome.ts';
import type { PaperId } from '../paper.ts';
import type { Draft, Value } from './change.ts';
import { setting } from './setting.ts';
import { highlightRecord, type UserState } from './user-state.ts';

type Drafts = Outcome<readonly Draft[]>;

/** A highlight of a paper, there or yet to be made. */
interface Which {
  readonly paper: PaperId;
  readonly highlight: HighlightId;
}

const set = (
  state: UserState,
  { paper, highlight }: Which,
  field: HighlightField,
  after: Value,
): readonly Draft[] => setting(state, { kind: 'highlight', paper, highlight, field }, after);

/** Marks a passage; to be told the same twice makes no second highlight. */
export function marked(
  state: UserState,
  given: Which & { readonly anchor: Anchor; readonly colour: HighlightColour },
): Drafts {
  const known = highlightRecord(state, given.paper, given.highlight);
  const anchor = printAnchor(given.anchor);
  if (known.anchor !== null && known.anchor !== anchor)
    return failure('refused', 'There is another highlight of that id.');
  return success([
    ...set(state, given, 'anchor', anchor),
    ...set(state, given, 'colour', given.colour),
    ...set(state, given, 'deleted', false),
  ]);
}

function onHighlight(state: UserState, which: Which, field: HighlightField, after: Value): Drafts {
  const record = highlightRecord(state, which.paper, which.highlight);
  return highlightFrom(which.highlight, record) === null
    ? failure('refused', 'There is no such highlight any more.')
    : success(set(state, which, field, after));
}

/** Gives a highlight another colour. */
export const recolouredHighlight = (
  state: UserState,
  given: Which & { readonly colour: HighlightColour },
): Drafts => onHighlight(state, given, 'colour', given.colour);

/** Says something about a highlight, or with an empty text no longer. */
export const commented = (state: UserState, given: Which & { readonly text: string }): Drafts =>
  onHighlight(state, given, 'comment', given.text);

/** Deletes a highlight, which keeps all its fields for when it comes back. */
export const deletedHighlight = (state: UserState, given: Which): Drafts =>
  onHighlight(state, given, 'deleted', true);
