import { runOnStage } from './stage-script.mjs';

const source = new URL('../tests/bench/main.mjs', import.meta.url);

await runOnStage(() => import(source.href));
