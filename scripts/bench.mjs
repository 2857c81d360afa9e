import { runScript } from './entry.mjs';
import { runOnStage } from './stage-script.mjs';

const load = () => import('../tests/bench/main.mjs');

/** Whether Electron and a screen are needed; what is wrong with the command line is told first. */
async function needsStage() {
  const { readCommand } = await import('../tests/bench/command-line.mjs');
  return readCommand(process.argv.slice(2)).benches.some(({ needs }) => needs === 'electron');
}

/** @type {boolean | undefined} */
let onStage;
await runScript(async () => {
  onStage = await needsStage();
  if (!onStage) await (await load()).run({ options: process.argv.slice(2) });
  return 0;
});
if (onStage) await runOnStage(load);
