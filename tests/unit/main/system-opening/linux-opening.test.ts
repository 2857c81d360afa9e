import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { linuxOpening } from '../../../../src/main/system-opening/linux-opening.ts';

type Run = Parameters<typeof linuxOpening>[0]['run'];

const absent = Object.assign(new Error('spawn xdg-mime ENOENT'), { code: 'ENOENT' });

async function made(run: Run = async () => undefined, command = ['/opt/app']) {
  const dataHome = await mkdtemp(join(tmpdir(), 'reading-list-desktop-'));
  onTestFinished(() => rm(dataHome, { recursive: true, force: true }));
  const ran: string[] = [];
  const noted: Run = (program, args) => {
    ran.push([program, ...args].join(' '));
    return run(program, args);
  };
  return { dataHome, ran, opening: linuxOpening({ dataHome, command, run: noted }) };
}

const filesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((each) => each.isFile())
    .map(({ name }) => name)
    .toSorted();

test('the system is told what to open, and to forget it again', async () => {
  const { opening, dataHome, ran } = await made();
  expect(await opening.isOn()).toBe(false);
  expect(await opening.set(true)).toEqual({ ok: true, value: null });
  expect(await opening.isOn()).toBe(true);
  expect(await filesIn(dataHome)).toEqual(['reading-list.desktop', 'reading-list.xml']);
  expect(ran.at(-1)).toMatch(
    /^xdg-mime default reading-list\.desktop x-scheme-handler\/reading-list text\/x-bibtex /,
  );
  expect(await opening.set(false)).toEqual({ ok: true, value: null });
  expect(await opening.isOn()).toBe(false);
  expect(await filesIn(dataHome)).toEqual([]);
});

test('an entry that starts another copy of the app is not its own', async () => {
  const { opening, dataHome } = await made();
  await opening.set(true);
  const other = linuxOpening({ dataHome, command: ['/opt/other'], run: async () => undefined });
  expect(await other.isOn()).toBe(false);
  await other.set(true);
  expect(await opening.isOn()).toBe(false);
});

test('lists that a desktop does not have are no failure', async () => {
  const { opening } = await made(async (program) => {
    if (program !== 'xdg-mime') throw absent;
  });
  expect(await opening.set(true)).toEqual({ ok: true, value: null });
});

test.each([
  [absent, /no program “xdg-mime”.*Install the package “xdg-utils”/],
  [new Error('it said no'), /^The system did not take it: it said no$/],
])('where the system refuses, that is said and nothing is left', async (error, words) => {
  const { opening, dataHome } = await made(async (program) => {
    if (program === 'xdg-mime') throw error;
  });
  expect(await opening.set(true)).toMatchObject({
    ok: false,
    failure: { kind: 'refused', message: expect.stringMatching(words) },
  });
  expect(await opening.isOn()).toBe(false);
  expect(await filesIn(dataHome)).toEqual([]);
});

test('a folder that cannot be written is told', async () => {
  const { dataHome } = await made();
  const file = join(dataHome, 'file');
  await writeFile(file, '');
  const opening = linuxOpening({ dataHome: file, command: [], run: async () => undefined });
  expect(await opening.set(true)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  expect(await readFile(file, 'utf8')).toBe('');
});
