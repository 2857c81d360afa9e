import { runOnStage } from './stage-script.mjs';

const source = new URL('../tests/e2e/screenshots.mjs', import.meta.url);

await runOnStage(() => import(source.href));
