import { diffArrays } from 'diff';
import { timeOf } from '../domain/change/clock.ts';
import { parseKey } from '../domain/change/key.ts';
import { noteIn } from '../domain/change/user-state.ts';
import type { NoteId } from '../domain/note.ts';
import { failure, type Outcome, success } from '../domain/outcome.ts';
import { type CompareWords, textDiff } from '../domain/text/text-diff.ts';
import type { InputOf, library } from '../preload/contract.ts';
import type { ComparedNote, NoteComparison } from '../preload/view-types.ts';
import type { Library } from './library.ts';

/** How long one comparison of two notes may take, in milliseconds. */
const PATIENCE = 400;

const compareWords: CompareWords = (from, to) => {
  const pieces = diffArrays([...from], [...to], { timeout: PATIENCE });
  if (pieces === undefined) return null;
  return pieces.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
};

type Given = InputOf<typeof library.compareNotes>;

async function versionOf(
  { catalogue, changeOf }: Library,
  note: NoteId,
  version: Given['from'],
): Promise<ComparedNote | null> {
  if (version === null) return { text: noteIn(catalogue().state, note)?.text ?? '', time: null };
  const change = await changeOf(version.change);
  const target = change && parseKey(change.key);
  if (!change || target?.kind !== 'note' || target.note !== note) return null;
  const text = change[version.side];
  return { text: typeof text === 'string' ? text : '', time: timeOf(change.id) };
}

/** Two versions of a note, and what makes the later of the earlier one. */
export async function compareNotes(
  opened: Library,
  { note, from, to }: Given,
): Promise<Outcome<NoteComparison>> {
  const [earlier, later] = await Promise.all([
    versionOf(opened, note, from),
    versionOf(opened, note, to),
  ]);
  if (earlier === null || later === null)
    return failure('refused', 'This version of the note is not known any more.');
  const pieces = textDiff(earlier.text, later.text, compareWords);
  return success({ from: earlier, to: later, pieces });
}
