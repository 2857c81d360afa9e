import type { Outcome } from '../../outcome.ts';
import type { FoundInOwn, OwnReader } from '../../reference/found.ts';
import type { Reference } from '../../reference/reference.ts';
import type { Tag, TagId } from '../../tag.ts';
import { lineCounter } from '../line-counter.ts';
import { type CheckedFile, checkFile, paperIn } from './check-file.ts';
import type { FilePaper } from './file-schema.ts';

function referenceOf(
  { id, added, status, tags, notes, highlights, reference }: FilePaper,
  known: ReadonlyMap<TagId, Tag>,
): Reference {
  const names = tags.flatMap((tag) => known.get(tag)?.name ?? []);
  const own = { id, added, notes, highlights };
  return {
    ...reference,
    reading: { status: status === 'unread' ? null : status, tags: names, notes: [], own },
  };
}

/** The share of the time that checking takes. */
const CHECKING = 0.7;

function* checked(text: string): Generator<FoundInOwn, Outcome<CheckedFile>, void> {
  const checking = checkFile(text);
  let step = checking.next();
  for (; !step.done; step = checking.next())
    yield { kind: 'checked', end: step.value * text.length * CHECKING };
  return step.value;
}

/**
 * Reads a file of this app's own format (docs/export-format.md): papers with all that is the person's,
 * after the tags and views. Everything in it is checked before anything is given, and where anything is
 * wrong the file is refused.
 */
export const readReadingList: OwnReader = function* readReadingList(text) {
  const file = yield* checked(text);
  if (!file.ok) {
    yield { kind: 'refused', reason: file.failure.message, end: text.length };
    return;
  }
  const { shelf, papers } = file.value;
  yield { kind: 'shelf', shelf, end: text.length * CHECKING };
  const tags = new Map(shelf.tags.map((tag) => [tag.id, tag]));
  const lineAt = lineCounter(text);
  for (const span of papers) {
    const paper = paperIn(text, span);
    if (!paper.ok) continue;
    const reference = referenceOf(paper.value, tags);
    const end = text.length * CHECKING + span.to * (1 - CHECKING);
    yield { kind: 'reference', reference, line: lineAt(span.from), end, problems: [] };
  }
};
