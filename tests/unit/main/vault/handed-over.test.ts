import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Change } from '../../../../src/domain/change/change.ts';
import { appendChanges } from '../../../../src/library/append-changes.ts';
import { readSegment } from '../../../../src/main/vault/journal-line.ts';
import { openVault } from '../../../../src/main/vault/vault.ts';
import { change, changes, clock, emptyFolder } from './samples.ts';

async function opened() {
  const folder = await emptyFolder();
  const vault = openVault({ folder, now: clock().now });
  onTestFinished(() => vault.close());
  /** What the journal holds, line by line. */
  const lines = async (): Promise<readonly (readonly Change[])[]> => {
    const [name] = await readdir(join(folder, 'journal')).catch(() => []);
    if (name === undefined) return [];
    const { intact } = readSegment(await readFile(join(folder, 'journal', name)));
    return intact.map((line) => readSegment(line).changes);
  };
  return { vault, lines };
}

test('what was handed over goes in one line with what is appended, and once', async () => {
  const { vault, lines } = await opened();
  await vault.handlers.handOver({ changes: [change(1)], isFirst: true });
  await vault.handlers.handOver({ changes: [change(2)], isFirst: false });
  await vault.handlers.append({ changes: [change(3)], handedOver: 2 });
  await vault.handlers.append({ changes: [change(4)] });
  expect(await lines()).toEqual([[change(1), change(2), change(3)], [change(4)]]);
});

test('what was handed over and not ended is left', async () => {
  const { vault, lines } = await opened();
  await vault.handlers.handOver({ changes: [change(1)], isFirst: true });
  await vault.handlers.handOver({ changes: [change(2)], isFirst: true });
  await vault.handlers.append({ changes: [change(3)], handedOver: 1 });
  await vault.handlers.handOver({ changes: [change(4)], isFirst: true });
  // A library that is opened anew has what it needs appended by itself.
  await vault.handlers.open({});
  await vault.handlers.append({ changes: [change(5)] });
  await vault.handlers.handOver({ changes: [change(6)], isFirst: true });
  await vault.handlers.append({ changes: [change(7)] });
  expect(await lines()).toEqual([[change(2), change(3)], [change(5)], [change(7)]]);
});

test('an act of which a part is gone is kept as a whole or not at all', async () => {
  const { vault, lines } = await opened();
  await vault.handlers.handOver({ changes: [change(1)], isFirst: true });
  await vault.handlers.open({});
  await vault.handlers.handOver({ changes: [change(2)], isFirst: false });
  expect(await vault.handlers.append({ changes: [change(3)], handedOver: 2 })).toEqual({
    ok: false,
    failure: { kind: 'not-saved', message: 'Not all of it has reached the journal. Try again.' },
  });
  expect(await lines()).toEqual([]);
});

test('many changes during which the library is opened anew are refused, and kept when they come again', async () => {
  const { vault, lines } = await opened();
  const { handOver, append, open } = vault.handlers;
  const all = changes(25_000);
  const opening: typeof handOver = async (part) => {
    const taken = await handOver(part);
    if (part.isFirst) await open({});
    return taken;
  };
  expect(await appendChanges({ handOver: opening, append }, all)).toMatchObject({ ok: false });
  expect(await lines()).toEqual([]);
  expect(await appendChanges({ handOver, append }, all)).toEqual({ ok: true, value: null });
  expect((await lines()).flat()).toHaveLength(all.length);
});
