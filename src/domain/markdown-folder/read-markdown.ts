import { literalName } from '../formats/comma-name.ts';
import { dateIn } from '../formats/date-in.ts';
import { readName } from '../formats/read-person.ts';
import { NO_REFERENCE } from '../import/reference-from-details.ts';
import { NOTE_LIMIT, type NoteId } from '../note.ts';
import type { Found, Problem, Reader } from '../reference/found.ts';
import type { OwnNote, OwnPaper } from '../reference/own-paper.ts';
import { type PersonName, saidName } from '../reference/person-name.ts';
import { plainArxiv } from '../reference/plain-arxiv.ts';
import { plainDoi } from '../reference/plain-doi.ts';
import { NO_IDENTIFIERS } from '../reference/plain-identifiers.ts';
import type { Reference } from '../reference/reference.ts';
import { anchoredHighlights } from './anchored-highlights.ts';
import { withNewNotes } from './new-notes.ts';
import type { FileShape, PaperFields } from './paper-file.ts';
import { readPaperFile } from './read-paper-file.ts';

/** A file in which what stands under “Notes” is a note, too, and the names these were given. */
function withNotes(text: string): { readonly text: string; readonly named: ReadonlySet<string> } {
  const named = new Set<string>();
  const nameFor = (taken: ReadonlySet<string>): NoteId => {
    for (let number = 0; ; number += 1) {
      const id = `n-new.${String(number).padStart(13, '0')}` as const;
      if (taken.has(id)) continue;
      named.add(id);
      return id;
    }
  };
  return { text: withNewNotes(text, { notes: [], nameFor }), named };
}

function ownOf(said: Partial<PaperFields>, named: ReadonlySet<string>): OwnPaper {
  const added = Date.parse(said.added ?? '');
  const highlights = anchoredHighlights(said);
  const notes: readonly OwnNote[] = (said.notes ?? []).map(({ id, text }) => ({
    id: named.has(id) ? null : id,
    text: text.trim() === '' ? '' : text.slice(0, NOTE_LIMIT),
  }));
  return {
    id: said.id ?? null,
    added: Number.isNaN(added) ? null : added,
    notes: [...notes, ...highlights.comments.map((text) => ({ id: null, text }))],
    highlights: highlights.placed,
  };
}

/** A name as it was written; the app writes names as they are said, and other programs in any order. */
function nameFrom(written: string, isSaid: boolean): PersonName {
  const name = readName(written);
  return name && (!isSaid || saidName(name) === written) ? name : literalName(written);
}

function referenceOf(said: Partial<PaperFields>, { entries }: FileShape, own: OwnPaper): Reference {
  const { title = '', venue = '', status, year } = said;
  const published = dateIn(said.published ?? '');
  return {
    ...NO_REFERENCE,
    type: venue === '' ? 'article' : 'article-journal',
    title: title.trim(),
    authors: (said.authors ?? []).map((name) => nameFrom(name, own.id !== null)),
    authorsCut: said.authorsCut ?? false,
    issued: published ?? (year ? { year, month: null, day: null } : null),
    venue,
    abstract: said.abstract ?? '',
    identifiers: {
      ...NO_IDENTIFIERS,
      doi: plainDoi(said.doi ?? ''),
      arxiv: plainArxiv(said.arxiv ?? ''),
    },
    url: said.url ?? '',
    reading: {
      status: status === undefined || status === 'unread' ? null : status,
      tags: said.tags ?? [],
      notes: [],
      own,
    },
    source: {
      format: 'markdown',
      type: '',
      fields: entries
        .filter(({ key }) => key !== '')
        .map(({ key, raw }) => [key, raw.slice(raw.indexOf(':', key.length) + 1).trim()]),
    },
  };
}

const OWN_HEADING = /^##[ \t]+(?:Abstract|Highlights|Notes)[ \t]*$/u;

/** The first line of a text that is in no section, and so is not taken; `null` where there is none. */
function leftOut(text: string, { parts }: FileShape): Problem | null {
  const line = parts
    .flatMap((part) => (part.kind === 'text' ? part.lines : []))
    .find((each) => each.trim() !== '' && !OWN_HEADING.test(each));
  if (line === undefined) return null;
  const message =
    'What stands here belongs to no part that the app writes, so it stays in the file alone. Under “## Notes” it would be a note.';
  return { line: text.split(/\r\n|\r|\n/u).indexOf(line) + 1, message };
}

/**
 * Reads a paper of a Markdown folder of another library, as `writePaperFile` wrote it and people and
 * programs changed it, or any Markdown whose front matter says a title.
 */
export const readMarkdown: Reader = function* readMarkdown(text): Generator<Found, void, void> {
  const file = withNotes(text);
  const { said, shape, problems } = readPaperFile(file.text);
  const end = text.length;
  if (said.id === undefined && (said.title ?? '').trim() === '') {
    const message =
      'This Markdown names no paper: the lines between “---” at its beginning need a “title”.';
    yield { kind: 'unreadable', problem: { line: 1, message }, end };
    return;
  }
  const reference = referenceOf(said, shape, ownOf(said, file.named));
  const left = leftOut(text, shape);
  yield {
    kind: 'reference',
    reference,
    line: 1,
    end,
    problems: left ? [...problems, left] : problems,
  };
};
