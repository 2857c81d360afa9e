import { basename } from 'node:path';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import type { Handlers } from '../../preload/channel.ts';
import type { vault } from '../../preload/contract.ts';
import { reasonForFile } from '../vault/reason.ts';
import { type ExportSystem, type OpenExport, openExport } from './open-export.ts';

type Names = 'beginExport' | 'writeExport' | 'endExport' | 'dropExport';

/** The part of the vault that exports. */
export interface Exporting {
  readonly handlers: Pick<Handlers<typeof vault>, Names>;
  /** Drops what is under way. */
  readonly close: () => Promise<void>;
}

interface Current {
  readonly path: string;
  readonly open: OpenExport;
}

const notWritten = (path: string, why: string) =>
  failure('not-saved', `“${basename(path)}” was not written. ${why}`);

/**
 * Writes exports to files that the person chooses, one at a time, and to nothing else. Whatever
 * becomes of one, its file is afterwards the new one, whole, or what it was before.
 */
export function exportHandlers(folder: string, system: ExportSystem): Exporting {
  let current: Current | null = null;
  let isChoosing = false;
  /** Raised whenever one is dropped, which may be before its file is chosen. */
  let turn = 0;
  async function drop(): Promise<void> {
    turn += 1;
    const dropped = current;
    current = null;
    await dropped?.open.drop();
  }
  async function chosen(format: Parameters<ExportSystem['pick']>[0]): Promise<string | null> {
    isChoosing = true;
    try {
      return await system.pick(format);
    } finally {
      isChoosing = false;
    }
  }
  /** Does something for the open file; where it fails, that is dropped. */
  async function carry(use: (open: OpenExport) => Promise<Outcome<null>>): Promise<Outcome<null>> {
    const mine = current;
    if (mine === null) return failure('refused', 'No export is under way.');
    const outcome = await use(mine.open).catch((error: unknown) =>
      failure('not-saved', reasonForFile(error)),
    );
    if (outcome.ok) return outcome;
    if (current === mine) await drop();
    return notWritten(mine.path, outcome.failure.message);
  }
  return {
    close: drop,
    handlers: {
      async beginExport({ format }) {
        if (isChoosing) return failure('refused', 'A file is being chosen already.');
        await drop();
        const mine = turn;
        const path = await chosen(format);
        if (path === null || mine !== turn) return success(null);
        const opened = await openExport(path, format, folder, system).catch((error: unknown) =>
          failure('not-saved', reasonForFile(error)),
        );
        if (!opened.ok) return notWritten(path, opened.failure.message);
        current = { path, open: opened.value };
        if (mine === turn) return success(basename(path));
        await drop();
        return success(null);
      },
      writeExport: ({ text }) => carry((open) => open.write(text)),
      endExport: () =>
        carry(async (open) => {
          const ended = await open.end();
          if (ended.ok) current = null;
          return ended;
        }),
      async dropExport() {
        await drop();
        return success(null);
      },
    },
  };
}
