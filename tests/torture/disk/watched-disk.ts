import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import type { Call, Watcher } from './call.ts';

let watcher: Watcher | null = null;

/** Lets one watcher, or none, see what this process asks of the disk from now on. */
export function watchDisk(next: Watcher | null): void {
  watcher = next;
}

type Perform<T> = (bytes: Buffer | undefined) => T;

function watched({ path }: Call): Watcher | null {
  return watcher && path.startsWith(watcher.folder) ? watcher : null;
}

async function asked<T>(call: Call, perform: Perform<Promise<T>>): Promise<T> {
  const by = watched(call);
  const fate = by?.before(call);
  if (fate?.error && !fate.done) throw fate.error;
  const result = await perform(fate?.bytes ?? call.bytes);
  by?.after?.(call);
  if (fate?.error) throw fate.error;
  return result;
}

function askedSync<T>(call: Call, perform: Perform<T>): T {
  const by = watched(call);
  const fate = by?.before(call);
  if (fate?.error && !fate.done) throw fate.error;
  const result = perform(fate?.bytes ?? call.bytes);
  by?.after?.(call);
  if (fate?.error) throw fate.error;
  return result;
}

const bytesOf = (content: unknown): Buffer =>
  Buffer.from(typeof content === 'string' ? content : (content as Uint8Array));

/** What is called with a path, by the name of what it does. */
const NAMES = ['truncate', 'mkdir', 'readdir', 'readFile', 'rename', 'rm', 'stat', 'cp'] as const;
const NAMES_SYNC = ['mkdir', 'readFile', 'rename', 'rm'] as const;

type Arguments = readonly unknown[];
type Asks = (...args: Arguments) => Promise<unknown>;
type AsksSync = (...args: Arguments) => unknown;

const callOf = (name: string, [path, second]: Arguments): Call => ({
  name,
  path: String(path),
  ...(typeof second === 'number' ? { length: second } : {}),
  ...(name === 'rename' && typeof second === 'string' ? { to: second } : {}),
});

const openCall = ([path, flags]: Arguments): Call => ({
  name: 'open',
  path: String(path),
  flags: typeof flags === 'string' ? flags : 'r',
});

const truth = { ...promises };
const truthSync = { ...fs };

function watchHandle(handle: promises.FileHandle, path: string): promises.FileHandle {
  const write = handle.write.bind(handle) as Asks;
  const writeFile = handle.writeFile.bind(handle) as Asks;
  const writing =
    (name: string, perform: Asks): Asks =>
    (content, ...rest) =>
      asked({ name, path, bytes: bytesOf(content) }, (bytes) => perform(bytes, ...rest));
  const [sync, datasync] = [handle.sync.bind(handle), handle.datasync.bind(handle)];
  const close = handle.close.bind(handle);
  return Object.assign(handle, {
    write: writing('write', write),
    writeFile: writing('writeFile', writeFile),
    sync: () => asked({ name: 'sync', path }, sync),
    datasync: () => asked({ name: 'datasync', path }, datasync),
    close: () => asked({ name: 'close', path }, close),
  });
}

const open = async (...args: Arguments) => {
  let handle: promises.FileHandle | undefined;
  const call = openCall(args);
  try {
    return await asked(call, async () => {
      handle = (await (truth.open as Asks)(...args)) as promises.FileHandle;
      return watchHandle(handle, call.path);
    });
  } catch (error) {
    await handle?.close().catch(() => undefined);
    throw error;
  }
};

const paths = new Map<unknown, string>();
const pathOf = (file: unknown) => paths.get(file) ?? '';

const openSync = (...args: Arguments) => {
  const call = openCall(args);
  const file = askedSync(call, () => (truthSync.openSync as AsksSync)(...args));
  paths.set(file, call.path);
  return file;
};

const writeSync = (file: unknown, content: unknown, ...rest: Arguments) =>
  askedSync({ name: 'write', path: pathOf(file), bytes: bytesOf(content) }, (bytes) =>
    (truthSync.writeSync as AsksSync)(file, bytes, ...rest),
  );

const ofFile =
  (name: string, perform: AsksSync): AsksSync =>
  (file) =>
    askedSync({ name, path: pathOf(file) }, () => perform(file));

const replaced = {
  open,
  ...Object.fromEntries(
    NAMES.map((name) => [
      name,
      (...args: Arguments) => asked(callOf(name, args), () => (truth[name] as Asks)(...args)),
    ]),
  ),
};

const replacedSync = {
  openSync,
  writeSync,
  fsyncSync: ofFile('sync', truthSync.fsyncSync as AsksSync),
  closeSync: ofFile('close', truthSync.closeSync as AsksSync),
  ...Object.fromEntries(
    NAMES_SYNC.map((name) => [
      `${name}Sync`,
      (...args: Arguments) =>
        askedSync(callOf(name, args), () => (truthSync[`${name}Sync`] as AsksSync)(...args)),
    ]),
  ),
};

/** Gives the names of `from` their values in `to`. */
function put(to: object, from: object, names: object): void {
  const values = new Map(Object.entries(from));
  for (const name of Object.keys(names)) Object.assign(to, { [name]: values.get(name) });
  syncBuiltinESMExports();
}

/**
 * Puts watched calls in the place of Node's own, for files opened from now on; gives back what
 * ends it. The app imports Node's functions by their names, and finds the watched ones there.
 */
export function takeDisk(): () => void {
  put(promises, replaced, replaced);
  put(fs, replacedSync, replacedSync);
  return () => {
    watchDisk(null);
    put(promises, truth, replaced);
    put(fs, truthSync, replacedSync);
  };
}
