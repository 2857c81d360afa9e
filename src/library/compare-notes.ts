import { diffArrays } from 'diff';
import { noteTextOf } from '../domain/catalogue/catalogue.ts';
import { timeOf } from '../domain/change/clock.ts';
import { parseKey } from '../domain/change/key.ts';
import { failure, type Outcome, success } from '../domain/outcome.ts';
import type { PaperId } from '../domain/paper.ts';
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
  paper: PaperId,
  version: Given['from'],
): Promise<ComparedNote | null> {
  if (version === null) return { text: noteTextOf(catalogue().state, paper), time: null };
  const change = await changeOf(version.change);
  if (change === undefined || parseKey(change.key)?.kind !== 'note') return null;
  const text = change[version.side];
  return { text: typeof text === 'string' ? text : '', time: timeOf(change.id) };
}

/** Two versions of a note, and what makes the later of the earlier one. */
export async function compareNotes(
  opened: Library,
  { paper, from, to }: Given,
): Promise<Outcome<NoteComparison>> {
  const [earlier, later] = await Promise.all([
    versionOf(opened, paper, from),
    versionOf(opened, paper, to),
  ]);
  if (earlier === null || later === null)
    return failure('refused', 'This version of the note is not known any more.');
  const pieces = textDiff(earlier.text, later.text, compareWords);
  return success({ from: earlier, to: later, pieces });
}
