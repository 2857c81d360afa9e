import { execFileSync } from 'node:child_process';
import { mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** A disk of its own that can be filled. */
export interface SmallDisk {
  /** Where the data folder stands. */
  readonly data: string;
  /** Leaves so many bytes free. */
  readonly fill: (left: number) => Promise<void>;
  readonly makeRoom: () => Promise<void>;
  readonly unmount: () => void;
}

/** How little there may be left before something is done, in bytes: less than a backup takes. */
export const LEFT = 400_000;
/** What is left where the disk is filled amid something: Chromium fails once it needs more. */
export const LITTLE = [0, 0, 4096, 20_000, 100_000];

const BYTES = 256 * 1024 * 1024;

function mounted(folder: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${BYTES}`, 'none', folder], { stdio: 'pipe' });
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
  const ballast = (index: number) => join(folder, `ballast-${index}`);
  let ballasts = 0;
  return {
    data: join(folder, 'data'),
    async fill(left) {
      // The app may be writing meanwhile.
      for (let tries = 0; tries < 5; tries += 1) {
        const { bavail, bsize } = await statfs(folder);
        const more = bavail * bsize - left;
        if (more < bsize) return;
        try {
          execFileSync('fallocate', ['-l', String(more), ballast(ballasts)], { stdio: 'pipe' });
          ballasts += 1;
          return;
        } catch {
          await rm(ballast(ballasts), { force: true });
        }
      }
    },
    async makeRoom() {
      for (let index = 0; index < ballasts; index += 1) await rm(ballast(index), { force: true });
    },
    unmount: () => unmount(folder),
  };
}
