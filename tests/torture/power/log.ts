import type { Call, Watcher } from '../disk/call.ts';

/** What was asked of the disk and told to the person, in order. */
export type Event =
  | { readonly kind: 'create' | 'empty' | 'delete' | 'folder'; readonly path: string }
  | { readonly kind: 'write'; readonly path: string; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly path: string; readonly length: number }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  /** A flush begins to cover what was done so far, and has done so. */
  | { readonly kind: 'flush' | 'flushed'; readonly path: string }
  | { readonly kind: 'mark'; readonly mark: Mark };

/** What the app began, and what it promised. */
export type Mark =
  | { readonly kind: 'begun' | 'saved'; readonly act: number }
  | { readonly kind: 'backed-up'; readonly changes: number }
  | { readonly kind: 'versions'; readonly app: string };

const BY_NAME = { rm: 'delete', mkdir: 'folder' } as const;

function eventsOf({ name, path, flags, bytes, to, length }: Call): readonly Event[] {
  if (name === 'rm' || name === 'mkdir') return [{ kind: BY_NAME[name], path }];
  if (name === 'open' && flags !== 'r')
    return [{ kind: 'create', path }, ...(flags === 'w' ? [{ kind: 'empty', path } as const] : [])];
  if (bytes) return [{ kind: 'write', path, bytes }];
  if (name === 'truncate') return [{ kind: 'cut', path, length: length ?? 0 }];
  if (name === 'rename' && to !== undefined) return [{ kind: 'rename', path, to }];
  return isFlush(name) ? [{ kind: 'flushed', path }] : [];
}

const isFlush = (name: string) => name === 'sync' || name === 'datasync';

/** Writes down what is asked of the disk below a folder. */
export function recorder(folder: string) {
  const events: Event[] = [];
  const watcher: Watcher = {
    folder,
    before: ({ name, path }) => {
      if (isFlush(name)) events.push({ kind: 'flush', path });
      return undefined;
    },
    after: (call) => {
      events.push(...eventsOf(call));
    },
  };
  return { events, watcher, mark: (mark: Mark) => events.push({ kind: 'mark', mark }) };
}
