import { HIGHLIGHT_COLOURS, type HighlightId } from '../highlight/highlight.ts';
import { isNoteId } from '../note.ts';
import type { Problem } from '../reference/found.ts';
import { type BodySection, splitBody } from './body-parts.ts';
import { FRONT_FIELDS, type FrontField, fieldOf } from './front-fields.ts';
import { entryValue, type FrontEntry, splitFile } from './front-matter.ts';
import { readMarks } from './marked-text.ts';
import type { FileHighlight, PaperFields, PaperFileRead } from './paper-file.ts';

/** The entry that counts for a field: the first by its own name, else by another. */
function entryFor(field: FrontField, entries: readonly FrontEntry[]): FrontEntry | undefined {
  const own = entries.find(({ key }) => key.toLowerCase() === field.key);
  return own ?? entries.find((entry) => fieldOf(entry) === field);
}

/** What the front matter says, with the line of each entry, counted from 1. */
function readFront(entries: readonly FrontEntry[]) {
  const problems: Problem[] = [];
  let said: Partial<PaperFields> = {};
  for (const field of FRONT_FIELDS) {
    const entry = entryFor(field, entries);
    if (entry === undefined) continue;
    const value = entryValue(entry);
    const found = value === null ? null : field.read(value);
    if (found) said = { ...said, ...found };
    else {
      const before = entries
        .slice(0, entries.indexOf(entry))
        .map(({ raw }) => raw.split('\n').length);
      const line = before.reduce((sum, count) => sum + count, 2);
      const message = `What “${entry.key}” says cannot be read, so it was left out.`;
      problems.push({ line, message });
    }
  }
  return { said, problems };
}

const isHighlightId = (id: string): id is HighlightId => /^h-[^\s>]+$/u.test(id);

function readHighlight({ id, detail, lines }: BodySection): FileHighlight | null {
  if (!isHighlightId(id)) return null;
  const found = lines.findIndex((line) => !line.startsWith('>'));
  const end = found < 0 ? lines.length : found;
  const quote = lines.slice(0, end).map((line) => line.replace(/^> ?/u, ''));
  const rest = lines[end] === '' ? lines.slice(end + 1) : lines.slice(end);
  const colour = HIGHLIGHT_COLOURS.find((known) => known === detail) ?? null;
  return { id, colour, quote: quote.join('\n'), comment: rest.join('\n') };
}

/** What the sections say; a note or highlight of which the marker names none is left to the file. */
function readSections(sections: readonly BodySection[]): Partial<PaperFields> {
  const abstract = sections.find(({ name }) => name === 'abstract');
  const marked = abstract && readMarks(abstract.lines.join('\n'));
  return {
    ...(marked ? { abstract: marked.text, marks: marked.marks } : {}),
    highlights: sections.flatMap((section) =>
      section.name === 'highlight' ? (readHighlight(section) ?? []) : [],
    ),
    notes: sections.flatMap(({ name, id, lines }) =>
      name === 'note' && isNoteId(id) ? [{ id, text: lines.join('\n') }] : [],
    ),
  };
}

/**
 * Reads a file of the folder, whatever people and programs made of it: keys in any order and style,
 * keys of their own, text anywhere, without front matter or markers. All of it is in `shape`.
 */
export function readPaperFile(text: string): PaperFileRead {
  const { entries, body } = splitFile(text);
  const parts = splitBody(body);
  const front = readFront(entries ?? []);
  const sections = parts.filter((part) => part.kind === 'section');
  return {
    said: { ...front.said, ...readSections(sections) },
    shape: { entries: entries ?? [], parts },
    problems: front.problems,
  };
}
