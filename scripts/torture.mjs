import { runScript } from './entry.mjs';

await runScript(async () => {
  const { run } = await import('../tests/torture/runner/run.mjs');
  return run(process.argv.slice(2));
});
// A round that was given up may have left an app running, which would be waited for.
process.exit();
