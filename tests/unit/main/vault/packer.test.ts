import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encodeLine, readSegment } from '../../../../src/main/vault/journal-line.ts';
import { createPacker } from '../../../../src/main/vault/packer.ts';
import { change, emptyFolder } from './samples.ts';

async function segments(...numbers: readonly number[]) {
  const folder = await emptyFolder();
  const pathOf = (number: number) => join(folder, `00000${number}.log`);
  for (const number of numbers) await writeFile(pathOf(number), encodeLine([change(number)]));
  const isPacked = async (number: number) => readSegment(await readFile(pathOf(number))).isPacked;
  return { packer: createPacker(folder), isPacked };
}

test('what was noted is packed once that is begun, and settled when it is', async () => {
  const { packer, isPacked } = await segments(1, 2, 3);
  packer.add(1);
  packer.add(2);
  await packer.settle();
  expect(await isPacked(1)).toBe(false);
  packer.begin();
  await packer.settle();
  expect(await Promise.all([1, 2, 3].map(isPacked))).toEqual([true, true, false]);
});

test('what is noted later is packed too, and what is not there is passed over', async () => {
  const { packer, isPacked } = await segments(1, 2);
  packer.add(7);
  packer.add(1);
  packer.begin();
  packer.add(2);
  packer.begin();
  await packer.settle();
  expect(await Promise.all([1, 2].map(isPacked))).toEqual([true, true]);
  await packer.settle();
});
