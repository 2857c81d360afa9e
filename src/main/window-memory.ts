import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { THEMES } from '../domain/settings.ts';
import { replaceFile } from './vault/durable-file.ts';

const pixels = v.pipe(v.number(), v.safeInteger());
const schema = v.object({
  area: v.nullable(v.object({ x: pixels, y: pixels, width: pixels, height: pixels })),
  maximised: v.boolean(),
  theme: v.picklist(THEMES),
});

/** How the window was left. Losing it loses no words. */
type WindowState = v.InferOutput<typeof schema>;

/** Remembers how the window was left, in `window.json`. */
export interface WindowMemory {
  readonly state: WindowState;
  /** Keeps what changed; a disk that refuses is passed over. */
  keep(changed: Partial<WindowState>): Promise<void>;
}

const UNKNOWN: WindowState = { area: null, maximised: false, theme: 'system' };

async function read(path: string): Promise<WindowState> {
  try {
    return v.parse(schema, JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return UNKNOWN;
  }
}

/** Reads the memory of the folder; a missing or damaged one is as if the app were new. */
export async function openWindowMemory(folder: string): Promise<WindowMemory> {
  const path = join(folder, 'window.json');
  let state = await read(path);
  let writing: Promise<void> = Promise.resolve();
  return {
    get state() {
      return state;
    },
    keep(changed) {
      state = { ...state, ...changed };
      writing = writing
        .then(() => replaceFile(path, `${JSON.stringify(state)}\n`))
        .catch(() => undefined);
      return writing;
    },
  };
}
