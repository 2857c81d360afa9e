import { runEndToEnd } from './end-to-end.mjs';
import { runScript } from './entry.mjs';

const config = 'tests/e2e/screenshots.config.ts';

await runScript(async () => (await runEndToEnd(process.argv.slice(2), { config })).code ?? 1);
