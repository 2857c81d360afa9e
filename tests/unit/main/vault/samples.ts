import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Change } from '../../../../src/domain/change/change.ts';

/** An empty folder for one test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reading-list-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The change with that number; later numbers come later. */
export function change(number: number, after = `text ${number} – “naïve” 漢字`): Change {
  const id = `0${String(number).padStart(8, '0')}-0-testhere`;
  return { id, key: `n-${number % 10}/text`, before: null, after, group: id };
}

export const changes = (count: number): Change[] =>
  Array.from({ length: count }, (_, index) => change(index + 1));

export const clock = (start = '2026-03-01T12:00:00.000Z') => {
  let time = Date.parse(start);
  return {
    now: () => {
      time += 1;
      return new Date(time);
    },
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
};
