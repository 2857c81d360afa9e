import { execFileSync } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { mkdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** A disk of its own that can be filled. */
export interface SmallDisk {
  /** Where the data folder stands. */
  readonly data: string;
  /** Leaves so many bytes free. */
  readonly fill: (left: number) => Promise<void>;
  /** How long something goes on after the disk last took anything, or from its beginning, in milliseconds. */
  readonly afterLastTaken: (doing: () => Promise<void>) => Promise<number>;
  readonly makeRoom: () => void;
  readonly unmount: () => void;
}

/** How little there may be left before something is done, in bytes: less than a backup takes. */
export const LEFT = 400_000;
/** What is left where the disk is filled amid something: Chromium fails once it needs more. */
export const LITTLE = [0, 0, 4096, 20_000, 100_000];

const BYTES = 256 * 1024 * 1024;
/** The app may write while the disk is filled, so that it holds more than it was to. */
const TRIES = 50;
/** How often a disk that is watched is looked at, in milliseconds. */
const OFTEN = 20;

function mounted(folder: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${BYTES}`, 'none', folder], { stdio: 'pipe' });
}

/** At once, where it holds no more; a file that takes the room might for a moment take all there is. */
function isResized(folder: string, bytes: number): boolean {
  try {
    execFileSync('mount', ['-o', `remount,size=${bytes}`, folder], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

// What still has a file of it open may end a little later.
const unmount = (folder: string) => void execFileSync('umount', ['-l', folder], { stdio: 'pipe' });

/** Why no disk can be mounted here, in words; `null` where one can. */
export function cannotMount(place: string): string | null {
  try {
    mounted(place);
    unmount(place);
    return null;
  } catch {
    return 'no small disk can be mounted here, which takes Linux and root.';
  }
}

/** Mounts a disk in the place of a folder. */
export async function smallDisk(folder: string): Promise<SmallDisk> {
  await mkdir(folder, { recursive: true });
  mounted(folder);
  return {
    data: join(folder, 'data'),
    async fill(left) {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const { blocks, bfree, bsize } = await statfs(folder);
        if (isResized(folder, (blocks - bfree) * bsize + left)) return;
      }
      throw new Error(`The disk could not be filled up to ${left} bytes.`);
    },
    async afterLastTaken(doing) {
      const free = () => statfsSync(folder).bavail;
      let [left, taken] = [free(), performance.now()];
      const timer = setInterval(() => {
        const now = free();
        if (now < left) taken = performance.now();
        left = now;
      }, OFTEN);
      try {
        await doing();
        return performance.now() - taken;
      } finally {
        clearInterval(timer);
      }
    },
    makeRoom: () => void isResized(folder, BYTES),
    unmount: () => unmount(folder),
  };
}
