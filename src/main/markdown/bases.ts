import { type FileHandle, mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import type { PaperId } from '../../domain/paper.ts';
import { markdownInputs } from '../../preload/inputs.ts';
import type { MarkdownBase } from '../../preload/markdown-types.ts';
import { contentOf, lineOf } from '../vault/checked-line.ts';
import { replaceFile } from '../vault/durable-file.ts';
import { isMissing } from '../vault/reason.ts';

const NEWLINE = 0x0a;
/** What is outdated may take so much room, in bytes, and as much again as what counts. */
const SPARE = 4 * 1024 * 1024;

/** Where in the file the base of a paper stands. */
interface Place {
  readonly name: string;
  readonly start: number;
  readonly length: number;
}

/** The bases of the papers of one folder, in a file that only grows until it is opened anew. */
export interface Bases {
  readonly known: ReadonlyMap<PaperId, Place>;
  /** The bases of those papers that have one. */
  read(papers: readonly PaperId[]): Promise<readonly MarkdownBase[]>;
  /** Resolves once they are flushed. */
  keep(bases: readonly MarkdownBase[]): Promise<void>;
}

const schema = markdownInputs.keep.entries.bases;

/** What a line holds; `null` where it is damaged. */
function baseIn(line: Buffer): MarkdownBase | null {
  const content = contentOf(line);
  if (content === null) return null;
  try {
    return v.parse(schema, [JSON.parse(content.toString())])[0] ?? null;
  } catch {
    return null;
  }
}

const printed = (base: MarkdownBase): Buffer => lineOf(Buffer.from(JSON.stringify(base)));

/** Where each base stands, of several of one paper the last; damaged lines count as not there. */
function placesIn(bytes: Buffer): Map<PaperId, Place> {
  const places = new Map<PaperId, Place>();
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found;
    const base = baseIn(bytes.subarray(start, end));
    if (base && found >= 0) places.set(base.paper, { name: base.name, start, length: end - start });
    start = end + 1;
  }
  return places;
}

/** The file without what is outdated or damaged, where that is worth it. */
async function tidied(path: string, bytes: Buffer): Promise<Buffer> {
  const places = [...placesIn(bytes).values()];
  const live = places.reduce((sum, { length }) => sum + length + 1, 0);
  const isWhole = bytes.length === 0 || bytes.at(-1) === NEWLINE;
  if (isWhole && bytes.length <= 2 * live + SPARE) return bytes;
  const lines = places.map(({ start, length }) => bytes.subarray(start, start + length));
  const kept = Buffer.concat(lines.flatMap((line) => [line, Buffer.of(NEWLINE)]));
  await replaceFile(path, kept);
  return kept;
}

async function bytesIn(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return Buffer.alloc(0);
    throw error;
  }
}

/** Puts bytes in a place of a file, flushed; what was begun there and not ended is written over. */
async function put(path: string, bytes: Buffer, at: number): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    for (let sent = 0; sent < bytes.length; ) {
      const { bytesWritten } = await handle.write(bytes, sent, bytes.length - sent, at + sent);
      sent += bytesWritten;
    }
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

async function readAt(handle: FileHandle, { start, length }: Place): Promise<MarkdownBase | null> {
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, start);
  return baseIn(buffer);
}

/** Opens the file of bases, which is made where there is none. */
export async function openBases(path: string): Promise<Bases> {
  await mkdir(dirname(path), { recursive: true });
  const bytes = await tidied(path, await bytesIn(path));
  if (bytes.length === 0) await replaceFile(path, bytes);
  const known = placesIn(bytes);
  let end = bytes.length;
  return {
    known,
    async read(papers) {
      const places = papers.flatMap((paper) => known.get(paper) ?? []);
      const handle = await open(path, 'r');
      try {
        const found = await Promise.all(places.map((place) => readAt(handle, place)));
        return found.filter((base) => base !== null);
      } finally {
        await handle.close();
      }
    },
    async keep(bases) {
      const lines = bases.map(printed);
      await put(path, Buffer.concat(lines), end);
      for (const [index, { paper, name }] of bases.entries()) {
        const length = (lines[index]?.length ?? 1) - 1;
        known.set(paper, { name, start: end, length });
        end += length + 1;
      }
    },
  };
}
