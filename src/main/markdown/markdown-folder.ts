import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import type { Handlers } from '../../preload/channel.ts';
import type { vault } from '../../preload/contract.ts';
import type { MarkdownChoice } from '../../preload/markdown-types.ts';
import { reasonInFolder, reasonOf } from '../vault/reason.ts';
import { type Bases, openBases } from './bases.ts';
import { filesIn, flushNames, readFileIn, writeFileIn } from './folder-files.ts';
import { chosenFolder, keepChoice, PLACE, readChoice } from './markdown-choice.ts';

/** What the library worker asks of the folder. */
type MarkdownHandlers = Pick<
  Handlers<typeof vault>,
  'openMarkdown' | 'readMarkdown' | 'writeMarkdown' | 'markdownBases' | 'keepMarkdown'
>;

/** The folder of Markdown files, as the person chooses it. */
export interface MarkdownFolder {
  readonly handlers: MarkdownHandlers;
  readonly chosen: {
    state(): Promise<Outcome<MarkdownChoice | null>>;
    choose(folder: string): Promise<Outcome<MarkdownChoice | null>>;
  };
}

const basesPath = (data: string, folder: string): string => {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return join(data, PLACE, `${name}.bases`);
};

const NONE = failure('refused', 'No folder is chosen.');

const unreachable = (folder: string, error: unknown) =>
  failure('refused', `The folder “${folder}” cannot be read. ${reasonInFolder(error)}`);

/** Gives up the bases of a folder in which none of the files is any more: it begins anew. */
async function forgetLost(data: string, folder: string): Promise<void> {
  const path = basesPath(data, folder);
  const bases = await openBases(path);
  const { files, unread } = await filesIn(folder);
  const there = new Set(files);
  const isLost =
    unread.length === 0 && ![...bases.known.values()].some(({ name }) => there.has(name));
  if (isLost) await rm(path, { force: true });
}

interface Opened {
  readonly folder: string;
  readonly bases: Bases;
}

/** Reads and writes files of a folder that was opened. */
function fileHandlers(
  opened: () => Opened | null,
): Pick<MarkdownHandlers, 'readMarkdown' | 'writeMarkdown'> {
  return {
    async readMarkdown({ names, isHead }) {
      const place = opened();
      if (place === null) return NONE;
      const { folder } = place;
      return success(await Promise.all(names.map((name) => readFileIn(folder, name, isHead))));
    },
    async writeMarkdown({ files }) {
      const place = opened();
      if (place === null) return NONE;
      const { folder } = place;
      try {
        const results = await Promise.all(files.map((file) => writeFileIn(folder, file)));
        const written = files.filter((_, index) => results[index]?.is === 'written');
        await flushNames(
          folder,
          written.map(({ name }) => name),
        );
        return success(results);
      } catch (error) {
        return unreachable(folder, error);
      }
    },
  };
}

/** Opens the folder of Markdown files; nothing is looked for in it before it is asked for. */
export function openMarkdownFolder(data: string): MarkdownFolder {
  let opened: Opened | null = null;
  return {
    chosen: {
      state: async () => success(await readChoice(data)),
      choose: (folder) =>
        chosenFolder(folder, data, () => {
          opened = null;
          return forgetLost(data, folder);
        }),
    },
    handlers: {
      ...fileHandlers(() => opened),
      async openMarkdown({ papers }) {
        const choice = await readChoice(data);
        if (choice === null) return NONE;
        const { folder } = choice;
        try {
          const found = await filesIn(folder);
          if (papers !== choice.papers) await keepChoice(data, { folder, papers });
          const bases = await openBases(basesPath(data, folder));
          opened = { folder, bases };
          const known = [...bases.known].map(([paper, { name }]) => ({ paper, name }));
          return success({ folder, ...found, known });
        } catch (error) {
          return unreachable(folder, error);
        }
      },
      async markdownBases({ papers }) {
        if (opened === null) return NONE;
        try {
          return success(await opened.bases.read(papers));
        } catch (error) {
          return failure('broken', reasonOf(error));
        }
      },
      async keepMarkdown({ bases }) {
        if (opened === null) return NONE;
        try {
          await opened.bases.keep(bases);
          return success(null);
        } catch (error) {
          return failure('not-saved', reasonOf(error));
        }
      },
    },
  };
}
