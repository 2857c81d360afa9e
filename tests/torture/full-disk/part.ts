import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closed } from '../app/prepared.ts';
import type { Part } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';
import { exportOnFullDisk } from './export.ts';
import { importOnFullDisk } from './import.ts';
import { migrationOnFullDisk } from './migration.ts';
import { reports } from './reports.ts';
import { saveOnFullDisk } from './save.ts';
import { cannotMount, smallDisk } from './small-disk.ts';
import { snapshotOnFullDisk } from './snapshot.ts';

function lacking(): string | null {
  const place = mkdtempSync(join(tmpdir(), 'reading-list-mount-'));
  try {
    return cannotMount(place);
  } finally {
    rmSync(place, { recursive: true });
  }
}

// A run is made in slices, of which each begins anew.
const shown = reports();

/** The whole app on a disk that fills up. */
export const FULL_DISK: Part = {
  name: 'full-disk',
  title:
    'The disk full while the app saves, takes a backup, imports, exports, or opens an older library',
  wanted: 'it is shown within 3 s, nothing is lost, and what failed is done once there is room',
  limits:
    'A disk in memory. PDF reports and Markdown folders are not exported. Of a start, the time that Electron itself takes is not counted, nor of an export the time until the disk takes no more. Filled just while Chromium opens its storage at a start, or amid an import while it writes to it, the app says that it has to be restarted.',
  full: 100,
  isTimed: true,
  small: 0,
  needs: 'app',
  lacking,
  async begin() {
    const from = await closed();
    const rounds = await inScratch(async (folder, random, index) => {
      const disk = await smallDisk(folder);
      const turn = Math.floor(index / 5);
      try {
        const kind = index % 5;
        if (kind === 0) return await saveOnFullDisk(disk, random, turn % 3 === 2, from, shown);
        if (kind === 1) return await snapshotOnFullDisk(disk, random, from, shown);
        if (kind === 2) return await importOnFullDisk(disk, random, from, shown);
        if (kind === 3) return await exportOnFullDisk(disk, random, from, shown);
        return await migrationOnFullDisk(disk, random, turn, shown);
      } finally {
        disk.unmount();
      }
    });
    return { ...rounds, figures: shown.figures };
  },
};
