import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Rooms whose tests take less time come first, for a mutant is given up at the first test that fails. */
const ROOMS = ['preload', 'domain', 'main', 'library'];
const roomOf = ({ moduleId }: TestSpecification) =>
  ROOMS.findIndex((room) => moduleId.includes(`/tests/unit/${room}/`));

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => roomOf(a) - roomOf(b));
  }
}

/** The tests of what must not be wrong, without those of the window. */
export default defineConfig({
  test: {
    include: [
      'tests/unit/main/**/*.test.ts',
      'tests/unit/preload/**/*.test.ts',
      'tests/unit/library/{store,opened-store,open-database,start,reconcile,backups,watch-backups}.test.ts',
      'tests/unit/library/{kept-open,write-queue,write-queue-room,room,reason-for,summed-rows}.test.ts',
      'tests/unit/library/store/**/*.test.ts',
      'tests/unit/domain/{backup,change,safe}/**/*.test.ts',
    ],
    // Quick, and what a module does once is still done, and so tried, anew for each file of tests.
    isolate: false,
    setupFiles: 'tests/unit/fresh-modules.ts',
    testTimeout: 30_000,
    sequence: { sequencer: QuickFirst },
  },
});
