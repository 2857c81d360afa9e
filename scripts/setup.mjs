import { checkNodeVersion } from './setup/node-version.mjs';

// Everything else is loaded after the check, for an old Node may not even parse it.
if (checkNodeVersion()) {
  const { runScript } = await import('./entry.mjs');
  const { setUp } = await import('./setup/set-up.mjs');
  await runScript(() => setUp({ forTests: process.argv.includes('--for-tests') }));
}
