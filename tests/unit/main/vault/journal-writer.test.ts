import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createJournalWriter } from '../../../../src/main/vault/journal-writer.ts';
import { emptyFolder } from './samples.ts';

/** A writer whose files only tell what they are asked, and refuse as many lines as they are told. */
async function told(start: { number: number; length: number }) {
  const asked: string[] = [];
  const disk = { refusals: 0 };
  const writer = createJournalWriter(
    {
      folder: await emptyFolder(),
      limit: 100,
      openFile: async (path) => {
        const name = basename(path, '.log').slice(-1);
        asked.push(`open ${name}`);
        return {
          append: async ({ length }) => {
            asked.push(`${name} takes ${length}`);
            disk.refusals -= 1;
            if (disk.refusals >= 0) throw new Error('refused');
          },
          truncate: async (length) => void asked.push(`${name} is cut to ${length}`),
          close: async () => void asked.push(`close ${name}`),
        };
      },
    },
    start,
  );
  return { asked, disk, writer, write: (length: number) => writer.write(Buffer.alloc(length)) };
}

describe('the writer of a journal', () => {
  test('goes on in a segment until a line would pass the limit', async () => {
    const { asked, writer, write } = await told({ number: 1, length: 0 });
    for (const length of [60, 40, 1]) await write(length);
    expect(writer.number()).toBe(2);
    await writer.close();
    expect(asked).toEqual([
      'open 1',
      '1 takes 60',
      '1 takes 40',
      'close 1',
      'open 2',
      '2 takes 1',
      'close 2',
    ]);
  });

  test('begins a new one where what an earlier run left is full', async () => {
    const { asked, write } = await told({ number: 3, length: 90 });
    await write(20);
    expect(asked).toEqual(['open 4', '4 takes 20']);
  });

  test('goes on with what an earlier run left', async () => {
    const { asked, write } = await told({ number: 3, length: 90 });
    await write(10);
    expect(asked).toEqual(['open 3', '3 takes 10']);
  });

  test('takes a line longer than the limit into an empty segment', async () => {
    const { asked, write } = await told({ number: 1, length: 0 });
    for (const length of [150, 150]) await write(length);
    expect(asked).toEqual(['open 1', '1 takes 150', 'close 1', 'open 2', '2 takes 150']);
  });

  test('cuts off what a refusal left, once, before the next line', async () => {
    const { asked, disk, write } = await told({ number: 1, length: 0 });
    await write(30);
    disk.refusals = 1;
    await expect(write(20)).rejects.toThrow('refused');
    for (const length of [20, 50]) await write(length);
    expect(asked).toEqual([
      'open 1',
      '1 takes 30',
      '1 takes 20',
      '1 is cut to 30',
      '1 takes 20',
      '1 takes 50',
    ]);
  });

  test('closes nothing where nothing was written', async () => {
    const { asked, writer } = await told({ number: 1, length: 0 });
    await writer.close();
    expect(asked).toEqual([]);
  });
});
