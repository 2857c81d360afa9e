import { NOTE_LIMIT, type NoteId } from '../note.ts';
import { type BodyPart, type BodySection, joinBody, splitBody } from './body-parts.ts';
import { joinFile, splitFile } from './front-matter.ts';
import type { PaperFields } from './paper-file.ts';

const NOTES = /^##[ \t]+Notes[ \t]*#*[ \t]*$/iu;
const HEADING = /^#{1,2}[ \t]/u;
/** A line that begins code between fences; one of the same signs, as many or more, ends it. */
const FENCE = /^[ \t]*(?:(`{3,})[^`]*|(~{3,}).*)$/u;
/** A comment of ours whose other half is gone. */
const MARKER = /^[ \t]*<!--[ \t]*reading-list:.*-->[ \t]*$/u;

const bare = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The fence within which a line and what follows stand, given that of the lines before; empty for none. */
function fenceAfter(line: string, before: string): string {
  const [, ticks, tildes] = FENCE.exec(line) ?? [];
  const fence = ticks ?? tildes ?? '';
  if (before === '') return fence;
  return fence.startsWith(before) && line.trim() === fence ? '' : before;
}

/** Lines in a row that stand under the heading of the notes, or do not. */
interface Run {
  readonly isUnder: boolean;
  readonly lines: readonly string[];
}

/** The runs of a text, of which the first goes on with what was before it. */
function runsOf(lines: readonly string[], isUnder: boolean): readonly Run[] {
  const runs: { isUnder: boolean; lines: string[] }[] = [{ isUnder, lines: [] }];
  let fence = '';
  for (const line of lines) {
    const last = runs.at(-1);
    // In code a line that begins so is a remark.
    const isHeading = fence === '' && HEADING.test(line);
    fence = fenceAfter(line, fence);
    if (last?.isUnder && isHeading) runs.push({ isUnder: false, lines: [line] });
    else last?.lines.push(line);
    if (isHeading && NOTES.test(line)) runs.push({ isUnder: true, lines: [] });
  }
  return runs.filter((run, at) => at > 0 || run.lines.length > 0);
}

/** What names the note that a text becomes. */
interface Naming {
  /** The notes that the library has. */
  readonly notes: PaperFields['notes'];
  /** A name for a new one, given those that are taken. */
  readonly nameFor: (taken: ReadonlySet<string>) => NoteId;
}

/** Makes a section of each text, unless a note in the file says the same already. */
function noteMaker(sections: readonly BodySection[], { notes, nameFor }: Naming) {
  const taken = new Set(sections.flatMap(({ name, id }) => (name === 'note' ? [id] : [])));
  const there = new Set(
    sections.flatMap(({ name, lines }) => (name === 'note' ? [bare(lines.join('\n'))] : [])),
  );
  return (lines: readonly string[]): readonly BodyPart[] => {
    const isText = (line: string) => line.trim() !== '';
    const start = lines.findIndex(isText);
    const end = lines.findLastIndex(isText) + 1;
    const own = lines.slice(Math.max(0, start), end).filter((line) => !MARKER.test(line));
    const said = bare(own.join('\n'));
    const asText: readonly BodyPart[] = [{ kind: 'text', lines }];
    if (said === '' || own.join('\n').length > NOTE_LIMIT) return asText;
    const around = [lines.slice(0, start), lines.slice(end)];
    const [before, after] = around.map((some): readonly BodyPart[] =>
      some.length > 0 ? [{ kind: 'text', lines: some }] : [],
    );
    if (there.has(said)) return [...(before ?? []), ...(after ?? [])];
    there.add(said);
    const known = notes.find(({ id, text }) => !taken.has(id) && bare(text) === said);
    const id = known?.id ?? nameFor(taken);
    taken.add(id);
    const note: BodySection = { kind: 'section', name: 'note', id, detail: '', lines: own };
    return [...(before ?? []), note, ...(after ?? [])];
  };
}

/**
 * A file in which what somebody wrote under the heading “Notes” is a note, between markers like any
 * other. A text that the library has as a note gets the name of that, so that doing this again after
 * a kill makes no second one.
 */
export function withNewNotes(text: string, naming: Naming): string {
  const { entries, body } = splitFile(text);
  const parts = splitBody(body);
  const made = noteMaker(
    parts.filter((part) => part.kind === 'section'),
    naming,
  );
  let isUnder = false;
  let isChanged = false;
  const after = parts.flatMap((part): readonly BodyPart[] => {
    if (part.kind === 'section') return [part];
    const runs = runsOf(part.lines, isUnder);
    isUnder = runs.at(-1)?.isUnder ?? isUnder;
    return runs.flatMap((run): readonly BodyPart[] => {
      const become = run.isUnder ? made(run.lines) : [];
      const isSame = become.length === 1 && become[0]?.kind === 'text';
      if (!run.isUnder || isSame) return [{ kind: 'text', lines: run.lines }];
      isChanged = true;
      return become;
    });
  });
  return isChanged ? joinFile(entries, joinBody(after)) : text;
}
