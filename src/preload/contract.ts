import * as v from 'valibot';
import type { Act, Receipt } from '../domain/act.ts';
import type { Change, ChangeId } from '../domain/change/change.ts';
import type { CommandId } from '../domain/command.ts';
import { NOTE_LIMIT } from '../domain/note.ts';
import type { Author, IsoDate, Paper, PaperId } from '../domain/paper.ts';
import { type Query, SORTS } from '../domain/query.ts';
import { type Settings, THEMES, type Theme } from '../domain/settings.ts';
import { STATUSES, type Status } from '../domain/status.ts';
import { TAG_COLOURS, TAG_NAME_LIMIT, type Tag, type TagId } from '../domain/tag.ts';

/** One method of the bridge: the shape of what goes in, checked where it arrives, and what comes out. */
export interface Method<Input extends v.GenericSchema = v.GenericSchema, Output = unknown> {
  readonly input: Input;
  /** Never present: carries the type of the answer. */
  readonly output?: Output;
}

export type Methods = Readonly<Record<string, Method>>;
export type InputOf<M> = M extends Method<infer I, unknown> ? v.InferOutput<I> : never;
export type OutputOf<M> = M extends Method<v.GenericSchema, infer O> ? O : never;

const answers =
  <Output>() =>
  <Input extends v.GenericSchema>(input: Input): Method<Input, Output> => ({ input });

const id = <Id extends string>(prefix: string) =>
  v.custom<Id>(
    (value) => typeof value === 'string' && value.startsWith(prefix) && value.length <= 200,
    `must be text that starts with “${prefix}”`,
  );
const paperId = id<PaperId>('p-');
const tagId = id<TagId>('t-');
const changeId = v.pipe(v.string(), v.regex(/^[0-9a-z]+(-[0-9a-z]+){2}$/, 'must be a change id'));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const papers = v.pipe(
  v.array(paperId),
  v.minLength(1, 'must name at least one paper'),
  v.readonly(),
);
const tagName = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'A tag needs a name.'),
  v.maxLength(TAG_NAME_LIMIT, `A tag name can have at most ${TAG_NAME_LIMIT} characters.`),
);
const nothing = v.strictObject({});

const sort = v.strictObject({
  by: v.picklist(SORTS),
  direction: v.picklist(['ascending', 'descending']),
});
const pick = v.variant('kind', [
  v.strictObject({ kind: v.literal('all') }),
  v.strictObject({ kind: v.literal('status'), status: v.picklist(STATUSES) }),
  v.strictObject({ kind: v.literal('tag'), tag: tagId }),
]);
const query = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(2000)),
  pick,
  sort,
}) satisfies v.GenericSchema<unknown, Query>;

const act = v.variant('kind', [
  v.strictObject({ kind: v.literal('set-status'), papers, status: v.picklist(STATUSES) }),
  v.strictObject({ kind: v.literal('add-tag'), papers, name: tagName }),
  v.strictObject({ kind: v.literal('remove-tag'), papers, tag: tagId }),
  v.strictObject({ kind: v.literal('create-tag'), name: tagName }),
  v.strictObject({ kind: v.literal('rename-tag'), tag: tagId, name: tagName }),
  v.strictObject({ kind: v.literal('colour-tag'), tag: tagId, colour: v.picklist(TAG_COLOURS) }),
  v.strictObject({ kind: v.literal('delete-tag'), tag: tagId }),
  v.strictObject({
    kind: v.literal('write-note'),
    paper: paperId,
    text: v.pipe(v.string(), v.maxLength(NOTE_LIMIT, 'This note is too long to be saved.')),
  }),
  v.strictObject({ kind: v.literal('undo'), group: changeId }),
]) satisfies v.GenericSchema<unknown, Act>;

const settings = v.strictObject({
  sort: v.exactOptional(sort),
  pick: v.exactOptional(pick),
  selected: v.exactOptional(v.nullable(paperId)),
  top: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  panes: v.exactOptional(v.strictObject({ library: percent, list: percent })),
  density: v.exactOptional(v.picklist(['comfortable', 'compact'])),
  textSize: v.exactOptional(v.picklist([-2, -1, 0, 1, 2])),
  textWidth: v.exactOptional(v.picklist(['narrow', 'medium', 'wide'])),
  textFace: v.exactOptional(v.picklist(['serif', 'sans'])),
}) satisfies v.GenericSchema<unknown, Partial<Settings>>;

/** What a row of the list shows. */
export interface Row {
  readonly id: PaperId;
  readonly title: string;
  readonly authors: readonly string[];
  readonly authorsCut: boolean;
  readonly date: IsoDate;
  readonly category: string;
  readonly hasCode: boolean;
  readonly status: Status;
  readonly tags: readonly Tag[];
  readonly hasNote: boolean;
}

/** A window of the list: `rows` are those from index `from` on. */
export interface ListView {
  readonly total: number;
  /** All papers there are, whatever is picked. */
  readonly of: number;
  readonly from: number;
  readonly rows: readonly Row[];
  /** The index of the asked-for paper among the listed, or -1. */
  readonly at: number;
}

/** An open paper with all that is known of it; `null` when there is no such paper. */
export type PaperView =
  | (Paper & { readonly status: Status; readonly tags: readonly Tag[]; readonly note: string })
  | null;

/** The library pane. */
export interface ShelfView {
  readonly author: Author | null;
  readonly all: number;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly tags: readonly (Tag & { readonly papers: number })[];
  /** Papers per year, without gaps, oldest first. */
  readonly years: readonly { readonly year: number; readonly papers: number }[];
}

/** Something the person should know about how the app came up. */
export interface Notice {
  readonly tone: 'information' | 'warning';
  readonly words: string;
}

/** The library as it came up, with all the first frame of the window shows. */
export interface Started {
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  /** The list as it was left, around its scroll position. */
  readonly list: ListView;
  readonly shelf: ShelfView;
}

/** Reads of the library that stay current while watched. */
export const views = {
  list: answers<ListView>()(
    v.strictObject({
      query,
      from: count,
      to: count,
      find: v.nullable(paperId),
    }),
  ),
  paper: answers<PaperView>()(v.strictObject({ id: paperId })),
  shelf: answers<ShelfView>()(nothing),
} as const satisfies Methods;

/** What the library worker does when asked. */
export const library = {
  /** Resolves once the store is open and agrees with the journal. */
  start: answers<Started>()(nothing),
  /** Resolves once the act is both in the store and in the journal. */
  act: answers<Receipt>()(act),
  /** The id of the paper at an index of the list, or `null` past its end. */
  paperAt: answers<PaperId | null>()(v.strictObject({ query, index: count })),
  keep: answers<null>()(settings),
} as const satisfies Methods;

/** What the shell (main process) does when asked by the window. */
export const shell = {
  /** Opens an `https:`, `http:` or `mailto:` address in the person's browser. */
  openLink: answers<null>()(v.strictObject({ url: v.pipe(v.string(), v.maxLength(2048)) })),
  about: answers<About>()(nothing),
  setTheme: answers<null>()(v.strictObject({ theme: v.picklist(THEMES) })),
  showDataFolder: answers<null>()(nothing),
  /** The list has been painted for the first time. */
  painted: answers<null>()(nothing),
  /** All typed has been handed over, or cannot be saved for the reason given. */
  settled: answers<null>()(v.strictObject({ unsaved: v.nullable(v.string()) })),
} as const satisfies Methods;

export interface About {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  /** The version of the stand-in runtime when the official one could not be had. */
  readonly fallback: string | null;
  readonly dataFolder: string;
  readonly theme: Theme;
}

/** What the shell tells the window unasked. */
export type ShellEvent =
  | { readonly kind: 'command'; readonly command: CommandId }
  /** Hand over what is typed, then call `settled`. */
  | { readonly kind: 'closing' };

const change = v.strictObject({
  id: changeId,
  key: v.custom<Change['key']>((value) => typeof value === 'string' && value.length <= 400),
  before: v.nullable(v.union([v.string(), v.boolean()])),
  after: v.nullable(v.union([v.string(), v.boolean()])),
  group: changeId,
}) satisfies v.GenericSchema<unknown, Change>;

/** How far a log of changes has come; two logs with the same head hold the same changes. */
export interface Head {
  readonly count: number;
  readonly last: ChangeId | null;
}

/** What the vault (journal and snapshots, main process) does when asked by the library worker. */
export const vault = {
  open: answers<{
    /** Names this machine in change ids: 8 characters of `0-9a-z`. */
    readonly device: string;
    readonly head: Head;
    readonly notices: readonly Notice[];
  }>()(nothing),
  /** All changes the vault holds, in order. */
  read: answers<readonly Change[]>()(nothing),
  /** Resolves once the changes are flushed to disk; all of them or none are kept. */
  append: answers<null>()(v.strictObject({ changes: v.pipe(v.array(change), v.readonly()) })),
} as const satisfies Methods;

export { change as changeSchema, settings as settingsSchema };
