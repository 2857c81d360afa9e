import { runScript } from './entry.mjs';

await runScript(async () => {
  const { run } = await import('../tests/torture/runner/run.mjs');
  return run(process.argv.slice(2));
});
