import { readValue, type YamlValue } from './yaml-value.ts';

/**
 * A key of the front matter with all lines that belong to it, as written: `raw` is `key: value` and
 * what follows up to the next key. The lines before the first key are an entry without a key.
 */
export interface FrontEntry {
  readonly key: string;
  readonly raw: string;
}

/** A file in two; `entries` is `null` where it has no front matter. Lines end with `\n` alone. */
export interface SplitFile {
  readonly entries: readonly FrontEntry[] | null;
  readonly body: string;
}

const KEY = /^(?:"([^"\\]+)"|'([^']+)'|([^\s:#"'[\]{}|>,&*!%@`-][^:]*)):(?=[ \t]|$)/u;
const FENCE = /^---[ \t]*$/u;
const END = /^(?:---|\.\.\.)[ \t]*$/u;

const keyOf = (line: string): string | null => {
  const [, double, single, plain] = KEY.exec(line) ?? [];
  return (double ?? single ?? plain)?.trim() ?? null;
};

function entriesIn(lines: readonly string[]): readonly FrontEntry[] {
  const entries: { key: string; raw: string }[] = [];
  for (const line of lines) {
    const key = keyOf(line);
    const last = entries.at(-1);
    if (key === null && last) last.raw += `\n${line}`;
    else entries.push({ key: key ?? '', raw: line });
  }
  return entries;
}

/** The lines of a file without its mark of byte order; they may end as on any system. */
const linesOf = (text: string): readonly string[] =>
  text.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u);

/** Takes a file apart; a mark of byte order is left out, and lines may end as on any system. */
export function splitFile(text: string): SplitFile {
  const lines = linesOf(text);
  const end = FENCE.test(lines[0] ?? '')
    ? lines.findIndex((line, at) => at > 0 && END.test(line))
    : -1;
  if (end < 0) return { entries: null, body: lines.join('\n') };
  return {
    entries: entriesIn(lines.slice(1, end)),
    body: lines.slice(end + 1).join('\n'),
  };
}

/** Whether the beginning of a file is in the midst of front matter, as far as it goes. */
export const isInFrontMatter = (beginning: string): boolean =>
  FENCE.test(linesOf(beginning)[0] ?? '') && splitFile(beginning).entries === null;

/** What `splitFile` took apart; no front matter is written where there is none. */
export const joinFile = (entries: readonly FrontEntry[] | null, body: string): string =>
  entries === null ? body : ['---', ...entries.map(({ raw }) => raw), '---', body].join('\n');

/** The value of an entry; `null` for YAML we do not read, which is left as it is. */
export function entryValue({ raw }: FrontEntry): YamlValue | null {
  const [first = '', ...lines] = raw.split('\n');
  return readValue(first.replace(KEY, ''), lines);
}

/** The entry under another key. */
export const renamed = (entry: FrontEntry, key: string): FrontEntry => ({
  key,
  raw: `${key}:${entry.raw.replace(KEY, '')}`,
});
