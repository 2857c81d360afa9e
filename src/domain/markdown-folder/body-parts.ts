/** What of a body the app writes: everything between two marker lines. */
export interface BodySection {
  readonly kind: 'section';
  readonly name: 'abstract' | 'highlight' | 'note';
  /** Which one, where there are several of the name. */
  readonly id: string;
  /** The colour of a highlight. */
  readonly detail: string;
  /** Without what keeps them apart from marker lines. */
  readonly lines: readonly string[];
}

/** A section, or lines that are nobody's but the person's. */
export type BodyPart = BodySection | { readonly kind: 'text'; readonly lines: readonly string[] };

const LEAD = String.raw`^[ \t]*(?:[-*+][ \t]+)?<!--[ \t]*`;
const BEGIN = new RegExp(
  String.raw`${LEAD}reading-list:[ \t]*(abstract|highlight|note)(?:[ \t]+([^\s>]+))?(?:[ \t]+(\w+))?[ \t]*-->[ \t]*$`,
  'u',
);
const END = new RegExp(String.raw`${LEAD}reading-list:[ \t]*end[ \t]*-->[ \t]*$`, 'u');
const LIKE_A_MARKER = new RegExp(String.raw`(${LEAD})(\\*reading-list:)`, 'u');
const KEPT_APART = new RegExp(String.raw`(${LEAD})\\(\\*reading-list:)`, 'u');

const END_LINE = '<!-- reading-list: end -->';

/** What tells a section from the others of a file. */
export const sectionKey = ({ name, id }: BodySection): string => `${name} ${id}`;

function opened(line: string): BodySection | null {
  const [, name, id = '', detail = ''] = BEGIN.exec(line) ?? [];
  if (name !== 'abstract' && name !== 'highlight' && name !== 'note') return null;
  return { kind: 'section', name, id, detail, lines: [] };
}

/** Where the section that is opened at a line ends; `closed` is false where no line says so. */
function endOf(lines: readonly string[], from: number): { end: number; closed: boolean } {
  const end = lines.findIndex((line, at) => at > from && (END.test(line) || BEGIN.test(line)));
  if (end < 0) return { end: lines.length, closed: false };
  return { end, closed: END.test(lines[end] ?? '') };
}

/**
 * The parts of a body, in order. A section that is not closed goes on to the next one; one that
 * was there before, as after copying, is text.
 */
export function splitBody(body: string): readonly BodyPart[] {
  const lines = body.split('\n');
  const parts: BodyPart[] = [];
  const known = new Set<string>();
  let text: string[] = [];
  const flush = () => {
    if (text.length > 0) parts.push({ kind: 'text', lines: text });
    text = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const section = opened(lines[at] ?? '');
    const { end, closed } = section ? endOf(lines, at) : { end: at, closed: true };
    const next = closed ? end : end - 1;
    if (section === null || known.has(sectionKey(section))) text.push(...lines.slice(at, next + 1));
    else {
      flush();
      known.add(sectionKey(section));
      const inside = lines.slice(at + 1, end).map((line) => line.replace(KEPT_APART, '$1$2'));
      parts.push({ ...section, lines: inside });
    }
    at = next;
  }
  flush();
  return parts;
}

/** The lines of a section with its markers. */
const sectionLines = ({ name, id, detail, lines }: BodySection): readonly string[] => [
  `<!-- reading-list: ${[name, id, detail].filter(Boolean).join(' ')} -->`,
  ...lines.map((line) => line.replace(LIKE_A_MARKER, '$1\\$2')),
  END_LINE,
];

/** The body that `splitBody` took apart. */
export const joinBody = (parts: readonly BodyPart[]): string =>
  parts.flatMap((part) => (part.kind === 'text' ? part.lines : sectionLines(part))).join('\n');
