import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathBeside } from '../../../../src/main/export/export-file.ts';
import { clearUnfinished, noteUnfinished } from '../../../../src/main/export/unfinished.ts';
import { emptyFolder } from '../vault/samples.ts';

test('what an export that did not end left is removed', async () => {
  const [data, other] = [await emptyFolder(), await emptyFolder()];
  const beside = pathBeside(join(other, 'a.bib'));
  await noteUnfinished(data, beside);
  await writeFile(beside, 'a part');
  await writeFile(join(data, 'export', 'report.html'), 'a part');
  await clearUnfinished(data);
  expect(await readdir(other)).toEqual([]);
  expect(await readdir(data)).toEqual([]);
});

test('nothing else is removed, whatever was noted', async () => {
  const [data, other] = [await emptyFolder(), await emptyFolder()];
  await writeFile(join(other, 'thesis.bib'), 'words');
  for (const note of [
    JSON.stringify({ beside: join(other, 'thesis.bib') }),
    JSON.stringify({ beside: other }),
    JSON.stringify({ beside: 3 }),
    'not JSON',
  ]) {
    await mkdir(join(data, 'export'), { recursive: true });
    await writeFile(join(data, 'export', 'unfinished.json'), note);
    await clearUnfinished(data);
    expect(await readdir(other)).toEqual(['thesis.bib']);
  }
  expect(await readdir(data)).toEqual([]);
});

test('where there is nothing, nothing is done', async () => {
  const data = await emptyFolder();
  await clearUnfinished(data);
  expect(await readdir(data)).toEqual([]);
});
