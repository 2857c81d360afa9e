import type { Call, Fate } from '../disk/call.ts';

/** A way in which a call of the disk fails. */
interface Failing {
  readonly name: string;
  readonly strikes: (call: Call) => boolean;
  readonly fate: (call: Call) => Fate;
}

const error = (code: string) => Object.assign(new Error(`${code}: planted`), { code });

const ON_HANDLES = ['write', 'writeFile', 'sync', 'datasync', 'close'];
const READS = ['readFile', 'readdir', 'stat'];
const writes = ({ name }: Call) => name === 'write' || name === 'writeFile';
const reads = ({ name, flags }: Call) => READS.includes(name) || flags === 'r';
const changes = (call: Call) => !reads(call) && call.name !== 'close';
const grows = (call: Call) => changes(call) && call.name !== 'rm' && call.name !== 'truncate';

const refused = (code: string, strikes: Failing['strikes']): Failing => ({
  name: code,
  strikes,
  // A file that could not be closed is closed nevertheless.
  fate: ({ name }) => ({ error: error(code), done: name === 'close' }),
});

const half = (bytes: Buffer = Buffer.of()) => bytes.subarray(0, Math.floor(bytes.length / 2));

function flipped(bytes: Buffer = Buffer.of()): Buffer {
  const wrong = Buffer.from(bytes);
  const at = Math.floor(wrong.length * 0.6);
  wrong[at] = (wrong[at] ?? 0) ^ 1;
  return wrong;
}

/** What is written is not what was asked, and nothing says so. */
export const WRONG_BYTES: Failing = {
  name: 'wrong bytes',
  strikes: writes,
  fate: ({ bytes }) => ({ bytes: flipped(bytes) }),
};

/** All ways in which a call may fail and say so. */
export const FAILINGS: readonly Failing[] = [
  refused('ENOSPC', grows),
  refused('EIO', () => true),
  refused('EACCES', ({ name }) => !ON_HANDLES.includes(name)),
  refused('EROFS', changes),
  {
    name: 'a short write',
    strikes: writes,
    // Only one that is asked for with `write` tells how much was written.
    fate: ({ name, bytes }) => ({
      bytes: half(bytes),
      done: true,
      ...(name === 'writeFile' ? { error: error('ENOSPC') } : {}),
    }),
  },
  {
    name: 'EIO although it was done',
    strikes: changes,
    fate: () => ({ error: error('EIO'), done: true }),
  },
];

export type { Failing };
