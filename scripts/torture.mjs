import { runScript } from './entry.mjs';

await runScript(async () => {
  const { run } = await import('../tests/torture/run.mjs');
  return run(process.argv.slice(2));
});
