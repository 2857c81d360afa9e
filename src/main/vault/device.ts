import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from './durable-file.ts';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const NAME = /^[0-9a-z]{8}$/;

const invented = (): string =>
  Array.from({ length: 8 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');

async function kept(path: string): Promise<string | null> {
  try {
    const { device } = JSON.parse(await readFile(path, 'utf8'));
    return typeof device === 'string' && NAME.test(device) ? device : null;
  } catch {
    return null;
  }
}

/**
 * The name of this machine in change ids, invented once. Where it cannot be kept,
 * a new one each start is as good: names must only never be shared.
 */
export async function readDevice(folder: string): Promise<string> {
  const path = join(folder, 'device.json');
  const known = await kept(path);
  if (known) return known;
  const device = invented();
  await replaceFile(path, `${JSON.stringify({ device })}\n`).catch(() => undefined);
  return device;
}
