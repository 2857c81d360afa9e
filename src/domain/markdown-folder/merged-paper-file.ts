import { type BodyPart, type BodySection, joinBody, sectionKey, splitBody } from './body-parts.ts';
import { bothVersions, type FileConflict } from './file-conflict.ts';
import { joinFile, splitFile } from './front-matter.ts';
import { mergedFrontMatter } from './merged-front-matter.ts';
import { type CompareLines, mergedLines } from './merged-lines.ts';

/** A merged file, and what in it a person should look at. */
export interface MergedPaperFile {
  readonly text: string;
  readonly conflicts: readonly FileConflict[];
}

/** Stands for a section among the lines of a body; no file holds such a line. */
const SLOT = '\0section ';

const slotted = (parts: readonly BodyPart[]): readonly string[] =>
  parts.flatMap((part) => (part.kind === 'text' ? part.lines : [SLOT + sectionKey(part)]));

const sectionsIn = (parts: readonly BodyPart[]): ReadonlyMap<string, BodySection> =>
  new Map(parts.flatMap((part) => (part.kind === 'section' ? [[sectionKey(part), part]] : [])));

const isChanged = (was: BodySection | undefined, now: BodySection): boolean =>
  was === undefined || was.detail !== now.detail || was.lines.join('\n') !== now.lines.join('\n');

/** One side's section where the other has none: it stays unless it was deleted as it was. */
const alone = (was: BodySection | undefined, now: BodySection | undefined): BodySection | null =>
  now && isChanged(was, now) ? now : null;

/** Puts the merged sections in their slots, each once; one that has lost its slot comes last. */
function filled(
  lines: readonly string[],
  sections: ReadonlyMap<string, BodySection>,
): readonly BodyPart[] {
  const left = new Map(sections);
  const take = (key: string): readonly BodyPart[] => {
    const found = left.get(key);
    left.delete(key);
    return found ? [found] : [];
  };
  const placed = lines.flatMap((line): readonly BodyPart[] =>
    line.startsWith(SLOT) ? take(line.slice(SLOT.length)) : [{ kind: 'text', lines: [line] }],
  );
  return [...placed, ...left.values()];
}

function mergedBody(
  [base, ours, theirs]: readonly [readonly BodyPart[], readonly BodyPart[], readonly BodyPart[]],
  compare: CompareLines,
) {
  const conflicts: FileConflict[] = [];
  const merged = (
    where: string,
    b: readonly string[],
    o: readonly string[],
    t: readonly string[],
  ) =>
    mergedLines(b, o, t, compare).flatMap((piece) => {
      if (piece.kind === 'agreed') return piece.lines;
      const [mine, yours] = [piece.ours, piece.theirs].map((lines) =>
        lines.filter((line) => !line.startsWith(SLOT)),
      );
      if (mine?.join('\n') === yours?.join('\n'))
        return [...piece.ours, ...piece.theirs.filter((line) => line.startsWith(SLOT))];
      conflicts.push({ where, ours: mine?.join('\n') ?? '', theirs: yours?.join('\n') ?? '' });
      return bothVersions(piece.ours, piece.theirs);
    });
  const [was, mine, yours] = [sectionsIn(base), sectionsIn(ours), sectionsIn(theirs)];
  const sections = new Map<string, BodySection>();
  for (const key of new Set([...yours.keys(), ...mine.keys()])) {
    const [b, o, t] = [was.get(key), mine.get(key), yours.get(key)];
    const one =
      o && t
        ? {
            ...(o.detail === b?.detail ? t : o),
            lines: merged(key.trim(), b?.lines ?? [], o.lines, t.lines),
          }
        : alone(b, o ?? t);
    if (one) sections.set(key, one);
  }
  const lines = merged('text', slotted(base), slotted(ours), slotted(theirs));
  return { body: joinBody(filled(lines, sections)), conflicts };
}

const plain = (text: string): string => {
  const { entries, body } = splitFile(text);
  return joinFile(entries, body);
};

/**
 * Merges a file of the folder from what was last written (`base`), what the app has now (`ours`)
 * and what is on the disk (`theirs`). Whatever one side alone changed is taken; what both changed
 * otherwise is kept twice, and told. Where nothing is to be merged the file stays as it is to the
 * letter.
 */
export function mergedPaperFile(
  base: string,
  ours: string,
  theirs: string,
  compare: CompareLines,
): MergedPaperFile {
  if (plain(ours) === plain(base) || plain(ours) === plain(theirs))
    return { text: theirs, conflicts: [] };
  if (plain(theirs) === plain(base)) return { text: ours, conflicts: [] };
  const [b, o, t] = [splitFile(base), splitFile(ours), splitFile(theirs)];
  const front =
    t.entries === null
      ? { entries: o.entries, conflicts: [] }
      : mergedFrontMatter(b.entries ?? [], o.entries ?? [], t.entries);
  const { body, conflicts } = mergedBody(
    [splitBody(b.body), splitBody(o.body), splitBody(t.body)],
    compare,
  );
  return { text: joinFile(front.entries, body), conflicts: [...front.conflicts, ...conflicts] };
}
