import { readPaperFile } from '../../../../src/domain/markdown-folder/read-paper-file.ts';
import { success } from '../../../../src/domain/outcome.ts';
import type { PaperId } from '../../../../src/domain/paper.ts';
import type { MarkdownParts } from '../../../../src/library/markdown/markdown-run.ts';
import type { MarkdownBase } from '../../../../src/preload/markdown-types.ts';

type Step = 'write' | 'keep' | 'act' | 'acted';

/** A folder in memory, and the bases of what is in it. */
export function fakeFolder() {
  const files = new Map<string, string>();
  const bases = new Map<PaperId, MarkdownBase>();
  const damaged = new Set<string>();
  /** Folders that cannot be read. */
  const locked = new Set<string>();
  const isLocked = (name: string) => [...locked].some((each) => name.startsWith(`${each}/`));
  /** Called before each step that writes; a throw there is a kill. */
  const before = {
    step: (_step: Step, _name: string) => {},
    /** Called before a file is read in full. */
    read: (_name: string) => {},
  };
  let writes = 0;
  const handlers: MarkdownParts['vault'] = {
    openMarkdown: async () =>
      success({
        folder: '/folder',
        files: [...files.keys()].filter((name) => !isLocked(name)).sort(),
        unread: [...locked].map((name) => ({ name, words: 'The app may not read it.' })),
        known: [...bases.values()].map(({ paper, name }) => ({ paper, name })),
      }),
    readMarkdown: async ({ names, isHead }) =>
      success(
        names.map((name) => {
          if (!isHead) before.read(name);
          return damaged.has(name)
            ? { name, text: null, problem: 'The app may not read it.' }
            : { name, text: files.get(name) ?? null, problem: null };
        }),
      ),
    writeMarkdown: async ({ files: all }) =>
      success(
        all.map(({ name, text, expected }) => {
          before.step('write', name);
          if ((files.get(name) ?? null) !== expected) return { is: 'changed', problem: '' };
          files.set(name, text);
          writes += 1;
          return { is: 'written', problem: '' };
        }),
      ),
    markdownBases: async ({ papers }) => success(papers.flatMap((paper) => bases.get(paper) ?? [])),
    keepMarkdown: async ({ bases: all }) => {
      for (const base of all) {
        before.step('keep', base.name);
        bases.set(base.paper, base);
      }
      return success(null);
    },
  };
  const fileOf = (paper: PaperId): string =>
    [...files].find(([, text]) => readPaperFile(text).said.id === paper)?.[0] ?? '';
  return {
    handlers,
    files,
    bases,
    damaged,
    locked,
    before,
    writes: () => writes,
    fileOf,
  };
}
