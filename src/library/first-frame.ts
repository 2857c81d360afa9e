import * as v from 'valibot';
import { windowAround } from '../domain/list-window.ts';
import type { Settings } from '../domain/settings.ts';
import type { Head } from '../preload/vault-types.ts';
import { frameSchema } from './frame-schema.ts';
import { settingsFrom } from './kept-settings.ts';
import type { Library } from './library.ts';
import type { Database } from './store/database.ts';
import { headIn } from './store/head.ts';
import { type FrameView, frameView } from './views/frame-view.ts';

/** Raised whenever what a frame holds changes: one of another version is of no use. */
const FRAME_VERSION = 1;

/** All that a first frame depends on. */
interface FrameOf {
  readonly revision: string | null;
  readonly head: Head;
  readonly settings: Settings;
}

const named = ({ revision, head, settings }: FrameOf): string => {
  const { search, sort, selected, top } = settings;
  const row = Math.floor(top);
  return JSON.stringify([
    FRAME_VERSION,
    revision,
    head,
    search,
    sort,
    selected,
    windowAround(row, row),
  ]);
};

/** A frame as it was kept, with what it depends on. */
export interface KeptFrame extends FrameOf {
  /** `null` where it was made from something else. */
  readonly view: FrameView | null;
}

/** The first frame as it was kept, read without reading the papers. */
export const keptFrame = (database: Database): Promise<KeptFrame> =>
  database.transaction('r', [database.meta, database.settings, database.changes], async () => {
    const [bundle, frame, head, settings] = await Promise.all([
      database.meta.get('bundle'),
      database.meta.get('frame'),
      headIn(database),
      database.settings.toArray().then(settingsFrom),
    ]);
    const revision = bundle?.name === 'bundle' ? bundle.revision : null;
    const of = { revision, head, settings };
    const isOf = frame?.name === 'frame' && frame.of === named(of);
    return { ...of, view: isOf && v.is(frameSchema, frame.view) ? frame.view : null };
  });

/** Keeps the first frame as it would be drawn now; what fails is made up for by the next start. */
export async function keepFrame(
  database: Database,
  library: Library,
  revision: string,
): Promise<void> {
  try {
    // What was written before the frame was made is in it: a change in between makes it useless.
    const head = await headIn(database);
    const settings = library.settings();
    const view = await frameView(library);
    await database.meta.put({ name: 'frame', of: named({ revision, head, settings }), view });
  } catch {
    // The frame only saves time.
  }
}
