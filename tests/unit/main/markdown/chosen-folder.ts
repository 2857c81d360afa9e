import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, onTestFinished } from 'vitest';
import { openMarkdownFolder } from '../../../../src/main/markdown/markdown-folder.ts';
import type { Call } from '../../../torture/disk/call.ts';
import { takeDisk, watchDisk } from '../../../torture/disk/watched-disk.ts';
import { valueIn } from '../../library/import/imported.ts';

let place = '';
/** Where all that a test makes lies. */
export const root = () => place;
export const data = () => join(root(), 'data');
export const chosen = () => join(root(), 'chosen');
export const inFolder = (name: string) => join(chosen(), name);

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'markdown-folder-'));
  mkdirSync(data());
  mkdirSync(chosen());
});
afterEach(() => rmSync(root(), { recursive: true, force: true }));

/** The folder, chosen and opened. */
export async function opened() {
  const folder = openMarkdownFolder(data());
  valueIn(await folder.chosen.choose(chosen()));
  const found = valueIn(await folder.handlers.openMarkdown({ papers: 'all' }));
  const write = async (name: string, text: string, expected: string | null = null) =>
    valueIn(await folder.handlers.writeMarkdown({ files: [{ name, text, expected }] }))[0];
  const read = async (name: string, isHead = false) =>
    valueIn(await folder.handlers.readMarkdown({ names: [name], isHead }))[0];
  return { ...folder, found, write, read };
}

/** Has a call of each of those paths fail for as long as the test runs. */
export function failing(call: string, codes: Readonly<Record<string, string>>): void {
  onTestFinished(takeDisk());
  const before = ({ name, path }: Call) => {
    const code = name === call ? codes[path] : undefined;
    return code === undefined ? undefined : { error: Object.assign(new Error(code), { code }) };
  };
  watchDisk({ folder: chosen(), before });
}

export const base = (name: string, text = 'x') => ({ paper: 'p-1' as const, name, base: text });
