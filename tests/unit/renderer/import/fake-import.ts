import { vi } from 'vitest';
import type { Act, Receipt } from '../../../../src/domain/act.ts';
import type { ImportId, ImportKind } from '../../../../src/domain/import/import-item.ts';
import { type Outcome, success } from '../../../../src/domain/outcome.ts';
import type { InputOf, library } from '../../../../src/preload/contract.ts';
import type {
  ImportedDetails,
  ImportedEntry,
  ImportProblem,
  ImportView,
} from '../../../../src/preload/import-types.ts';
import type { ShellEvent } from '../../../../src/preload/shell-types.ts';

export const ID: ImportId = 'i-00000001';

type Input<Name extends keyof typeof library> = InputOf<(typeof library)[Name]>;
type Told = (outcome: Outcome<ImportView | null>) => void;

export const importView = (changed: Partial<ImportView> = {}): ImportView => ({
  id: ID,
  phase: 'deciding',
  done: 1,
  secondsLeft: null,
  canCancel: true,
  files: [{ name: 'refs.bib', format: 'bibtex', entries: 3, refused: null, columns: null }],
  counts: { new: 0, different: 0, likely: 0, known: 0 },
  doubles: 0,
  problems: 0,
  toAdd: 0,
  toMerge: 0,
  extras: [],
  newTags: 0,
  newViews: 0,
  ...changed,
});

export const entryOf = (
  entry: number,
  kind: ImportKind,
  changed: Partial<ImportedEntry> = {},
): ImportedEntry => ({
  entry,
  kind,
  title: `Title ${entry}`,
  authors: 'Ada Lovelace',
  year: '1843',
  venue: 'Scientific Memoirs',
  choice: kind === 'different' ? 'merge' : kind === 'known' ? 'skip' : 'add',
  paper: null,
  because: kind === 'new' ? '' : 'Both have the same DOI.',
  differing: kind === 'different' ? 2 : 0,
  ...changed,
});

/** A library with an import in it, which answers at once, and what it was asked. */
export function fakeImport() {
  let view: ImportView | null = null;
  let entries: readonly ImportedEntry[] = [];
  let problems: readonly ImportProblem[] = [];
  let details: Partial<ImportedDetails> = {};
  const watching = new Set<Told>();
  const shell: ((event: ShellEvent) => void)[] = [];
  const parts: (readonly [file: string, length: number, isLast: boolean])[] = [];
  const words: string[] = [];

  const done = vi.fn(async (): Promise<Outcome<null>> => success(null));
  const calls = {
    beginImport: vi.fn<(input: object) => Promise<Outcome<ImportId>>>(async () => success(ID)),
    addToImport: vi.fn(
      async ({ file, bytes, isLast }: Input<'addToImport'>): Promise<Outcome<null>> => {
        parts.push([file, bytes.length, isLast]);
        words.push(new TextDecoder().decode(bytes.slice(0, 40)));
        return done();
      },
    ),
    readImport: vi.fn<(input: Input<'readImport'>) => Promise<Outcome<null>>>(async () =>
      success(null),
    ),
    dropImport: vi.fn<(input: Input<'dropImport'>) => Promise<Outcome<null>>>(async () => {
      become(null);
      return success(null);
    }),
    importedEntries: vi.fn(async ({ kind, from, to }: Input<'importedEntries'>) => {
      const all = entries.filter((each) => each.kind === kind);
      return success({ total: all.length, from, entries: all.slice(from, to) });
    }),
    importedEntry: vi.fn(async ({ entry }: Input<'importedEntry'>) => {
      const found = entries.find((each) => each.entry === entry) ?? entryOf(entry, 'new');
      return success<ImportedDetails>({
        ...found,
        abstract: '',
        differences: [],
        file: 'refs.bib',
        line: 1200,
        problems: [],
        ...details,
      });
    }),
    importProblems: vi.fn(async ({ from, to }: Input<'importProblems'>) =>
      success(problems.slice(from, to)),
    ),
    chooseImport: vi.fn(async ({ of, choice }: Input<'chooseImport'>): Promise<Outcome<null>> => {
      entries = entries.map((each) =>
        each.entry === of || each.kind === of ? { ...each, choice } : each,
      );
      return success(null);
    }),
    chooseImportField: vi.fn<(input: Input<'chooseImportField'>) => Promise<Outcome<null>>>(
      async () => success(null),
    ),
    chooseImportExtra: vi.fn<(input: Input<'chooseImportExtra'>) => Promise<Outcome<null>>>(
      async () => success(null),
    ),
    matchColumns: vi.fn<(input: Input<'matchColumns'>) => Promise<Outcome<null>>>(async () =>
      success(null),
    ),
    act: vi.fn<(input: Act) => Promise<Outcome<Receipt>>>(async () =>
      success({ group: '1-1-a', words: '3 papers added.' }),
    ),
  };
  const become = (next: ImportView | null) => {
    view = next;
    for (const told of watching) told(success(view));
  };
  const bridge = {
    views: {
      importing: (_input: object, told: Told) => {
        watching.add(told);
        queueMicrotask(() => watching.has(told) && told(success(view)));
        return () => watching.delete(told);
      },
    },
    library: calls,
    shell: {
      openedPart: vi.fn<
        (input: { file: number; from: number }) => Promise<Outcome<Uint8Array<ArrayBuffer>>>
      >(async () => success(new Uint8Array(0))),
    },
    onShell: (told: (event: ShellEvent) => void) => void shell.push(told),
  };
  vi.stubGlobal('readingList', bridge);
  return {
    calls,
    done,
    /** What was handed over. */
    parts,
    /** How each part begins. */
    words,
    openedPart: bridge.shell.openedPart,
    become,
    fill: (next: readonly ImportedEntry[]) => {
      entries = next;
    },
    damage: (next: readonly ImportProblem[]) => {
      problems = next;
    },
    detail: (next: Partial<ImportedDetails>) => {
      details = next;
    },
    /** Says something as the shell does. */
    say: (event: ShellEvent) => {
      for (const told of shell) told(event);
    },
  };
}
