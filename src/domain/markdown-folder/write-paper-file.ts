import { type BodyPart, type BodySection, joinBody, sectionKey } from './body-parts.ts';
import { FRONT_FIELDS, type FrontField, fieldOf, printEntry } from './front-fields.ts';
import { entryValue, type FrontEntry, joinFile } from './front-matter.ts';
import { fileMarks, printMarks } from './marked-text.ts';
import type { FileHighlight, PaperFields, PaperFile } from './paper-file.ts';

const HEADINGS = {
  abstract: '## Abstract',
  highlight: '## Highlights',
  note: '## Notes',
} as const satisfies Record<BodySection['name'], string>;

const linesOf = (text: string): readonly string[] => text.split('\n');

const section = (name: BodySection['name'], text: string, id = '', detail = ''): BodySection => ({
  kind: 'section',
  name,
  id,
  detail,
  lines: linesOf(text),
});

const quoted = (text: string): string =>
  linesOf(text)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

const highlightText = ({ quote, comment }: FileHighlight): string =>
  comment === '' ? quoted(quote) : `${quoted(quote)}\n\n${comment}`;

/** Everything that a paper has to say in its body. */
function sectionsOf({ abstract, marks, highlights, notes }: PaperFields): readonly BodySection[] {
  return [
    section('abstract', printMarks(abstract, fileMarks(abstract, marks))),
    ...highlights.map((one) => section('highlight', highlightText(one), one.id, one.colour ?? '')),
    ...notes.map(({ id, text }) => section('note', text, id)),
  ];
}

/** Puts a section after the last of its name, else under its heading, else with one at the end. */
function withSection(parts: readonly BodyPart[], added: BodySection): readonly BodyPart[] {
  const last = parts.findLastIndex((part) => part.kind === 'section' && part.name === added.name);
  if (last >= 0) return parts.toSpliced(last + 1, 0, { kind: 'text', lines: [''] }, added);
  const heading = HEADINGS[added.name];
  for (const [at, part] of parts.entries()) {
    const line = part.kind === 'text' ? part.lines.indexOf(heading) : -1;
    if (part.kind !== 'text' || line < 0) continue;
    const [before, after] = [part.lines.slice(0, line + 1), part.lines.slice(line + 1)];
    const rest: readonly BodyPart[] = after.length > 0 ? [{ kind: 'text', lines: after }] : [];
    return [
      ...parts.slice(0, at),
      { kind: 'text', lines: before },
      added,
      ...rest,
      ...parts.slice(at + 1),
    ];
  }
  const end = parts.at(-1);
  const isOpen = end?.kind === 'text' && end.lines.at(-1) === '';
  const start = isOpen ? [...end.lines, heading] : ['', heading];
  const before = isOpen ? parts.slice(0, -1) : parts;
  return [...before, { kind: 'text', lines: start }, added, { kind: 'text', lines: [''] }];
}

/** The parts of the body as it was, with what the sections say now, without those that are gone. */
function bodyParts(file: PaperFile): readonly BodyPart[] {
  const now = new Map(sectionsOf(file).map((one) => [sectionKey(one), one]));
  const known = new Set<string>();
  const kept = file.shape.parts.flatMap((part): readonly BodyPart[] => {
    if (part.kind === 'text') return [part];
    const key = sectionKey(part);
    known.add(key);
    const found = now.get(key);
    return found ? [found] : [];
  });
  return [...now]
    .filter(([key]) => !known.has(key))
    .reduce<readonly BodyPart[]>((parts, [, one]) => withSection(parts, one), kept);
}

/** Whether an entry says already what would be written, or something that cannot be read. */
function isSaid(entry: FrontEntry, field: FrontField, file: PaperFile): boolean {
  const value = entryValue(entry);
  const said = value === null ? null : field.read(value);
  if (said === null) return true;
  const written = entryValue(printEntry(field, file));
  return JSON.stringify(said) === JSON.stringify(written === null ? null : field.read(written));
}

/** The entries as they were, those that say something else than the paper written anew. */
function frontEntries(file: PaperFile): readonly FrontEntry[] {
  const known = new Set<FrontField>();
  const kept = file.shape.entries.map((entry) => {
    const field = fieldOf(entry);
    if (field === undefined || known.has(field)) return entry;
    known.add(field);
    return isSaid(entry, field, file) ? entry : printEntry(field, file, entry.key);
  });
  return [
    ...kept,
    ...FRONT_FIELDS.filter((field) => !known.has(field)).map((field) => printEntry(field, file)),
  ];
}

/**
 * A paper as a Markdown file: front matter, then abstract, highlights and notes, each between
 * comments that no reader shows. What is in the shape of the file as it was stays where it was.
 */
export const writePaperFile = (file: PaperFile): string =>
  joinFile(frontEntries(file), joinBody(bodyParts(file)));
