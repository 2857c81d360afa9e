import { runOnStage } from './stage-script.mjs';

await runOnStage(() => import('../tests/golden/make-golden.mjs'));
