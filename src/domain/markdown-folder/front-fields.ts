import { ID_LIMIT } from '../id-limit.ts';
import type { PaperId } from '../paper.ts';
import { STATUSES, type Status } from '../status.ts';
import type { FrontEntry } from './front-matter.ts';
import type { PaperFields } from './paper-file.ts';
import { printFigures, printScalar } from './yaml-scalar.ts';
import { printList, type YamlValue } from './yaml-value.ts';

/** The last of the authors where there are more. */
const MORE = 'et al.';

/** How one key of the front matter is written and read. */
export interface FrontField {
  readonly key: string;
  /** Other names that people and programs give the key. */
  readonly also: readonly string[];
  /** What stands after the colon. */
  readonly print: (fields: PaperFields) => string;
  /** The fields that a value says; `null` for a value that says none. */
  readonly read: (value: YamlValue) => Partial<PaperFields> | null;
}

const textOf = (value: YamlValue): string | null => (typeof value === 'string' ? value : null);

type TextKey = 'title' | 'venue' | 'doi' | 'arxiv' | 'url';
type DayKey = 'published' | 'added' | 'read';

const spaced = (printed: string): string => (printed === '' ? '' : ` ${printed}`);

const text = (key: TextKey, ...also: readonly string[]): FrontField => ({
  key,
  also,
  print: (fields) => (fields[key] === '' ? '' : spaced(printScalar(fields[key]))),
  read: (value) => (textOf(value) === null ? null : { [key]: textOf(value) ?? '' }),
});

const day = (key: DayKey, ...also: readonly string[]): FrontField => ({
  key,
  also,
  print: (fields) => spaced(printFigures(fields[key])),
  read: (value) => {
    // Obsidian adds a time to what it takes for one.
    const found = /^(?:(\d{4}-\d{2}-\d{2})(?:[T ].*)?)?$/u.exec(textOf(value) ?? '-');
    return found && { [key]: found[1] ?? '' };
  },
});

const number = (key: 'year' | 'rating'): FrontField => ({
  key,
  also: [],
  print: (fields) => spaced(String(fields[key] ?? '')),
  read: (value) => {
    const found = /^\d{0,9}$/u.exec(textOf(value) ?? '-');
    return found && { [key]: found[0] === '' ? null : Number(found[0]) };
  },
});

/** Names in one line as people write them. */
function namesIn(value: YamlValue): readonly string[] {
  if (typeof value !== 'string') return value;
  const parts = value.split(/;| and | & /u);
  const names = parts.length > 1 || !/\S \S.*,.*\S \S/u.test(value) ? parts : value.split(',');
  return names.map((name) => name.trim()).filter(Boolean);
}

const tagsIn = (value: YamlValue): readonly string[] => {
  const tags = typeof value === 'string' ? value.split(',') : value;
  return [...new Set(tags.map((tag) => tag.trim().replace(/^#/u, '')).filter(Boolean))];
};

const isId = (value: string): value is PaperId =>
  value.length <= ID_LIMIT && /^p-[0-9a-z]+$/u.test(value);
const statusOf = (value: YamlValue): Status | undefined =>
  STATUSES.find((status) => status === textOf(value)?.trim().toLowerCase().replace(/\s+/gu, '-'));

const id: FrontField = {
  key: 'id',
  also: [],
  print: (fields) => ` ${fields.id}`,
  read: (value) => (typeof value === 'string' && isId(value) ? { id: value } : null),
};

const authors: FrontField = {
  key: 'authors',
  also: ['author'],
  print: ({ authors: names, authorsCut }) => printList(authorsCut ? [...names, MORE] : names),
  read: (value) => {
    const names = namesIn(value);
    const authorsCut = names.at(-1) === MORE;
    return { authors: authorsCut ? names.slice(0, -1) : names, authorsCut };
  },
};

const status: FrontField = {
  key: 'status',
  also: [],
  print: (fields) => ` ${fields.status}`,
  read: (value) => {
    const found = statusOf(value);
    return found === undefined ? null : { status: found };
  },
};

const tags: FrontField = {
  key: 'tags',
  also: ['tag', 'keywords'],
  // People write `#` before a tag, so one that begins with it gets another.
  print: (fields) => printList(fields.tags.map((tag) => tag.replace(/^#/u, '##'))),
  read: (value) => ({ tags: tagsIn(value) }),
};

/** All keys that mean something, in the order in which a new file has them. */
export const FRONT_FIELDS: readonly FrontField[] = [
  id,
  text('title'),
  authors,
  number('year'),
  text('venue', 'journal'),
  text('doi'),
  text('arxiv'),
  text('url', 'link'),
  status,
  tags,
  number('rating'),
  day('published', 'date'),
  day('added', 'created'),
  day('read'),
];

/** The field that an entry is for, by its key or another name of it, in any case. */
export function fieldOf({ key }: FrontEntry): FrontField | undefined {
  const name = key.toLowerCase();
  return FRONT_FIELDS.find((field) => field.key === name || field.also.includes(name));
}

/** An entry as the app writes it. */
export const printEntry = (
  field: FrontField,
  fields: PaperFields,
  key = field.key,
): FrontEntry => ({
  key,
  raw: `${key}:${field.print(fields)}`,
});
