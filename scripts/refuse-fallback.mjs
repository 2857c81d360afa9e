import { CannotGoOn } from './entry.mjs';

/**
 * Throws when the given runtime must not be given to others: the old stand-in is for
 * development and tests, and has had no security fixes for years.
 * @param {import('./electron-runtime.mjs').ElectronRuntime} runtime
 * @param {string} wanted the version package.json asks for
 */
export function refuseFallback(runtime, wanted) {
  if (!runtime.fallback && runtime.version === wanted) return;
  throw new CannotGoOn(
    `Packaging needs the official Electron ${wanted}, but the runtime in ${runtime.folder} is ${
      runtime.fallback ? 'the stand-in ' : ''
    }Electron ${runtime.version}: set up again where the official download can be had.`,
  );
}
