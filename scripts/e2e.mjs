import { runEndToEnd } from './end-to-end.mjs';
import { runScript } from './entry.mjs';

await runScript(async () => (await runEndToEnd(process.argv.slice(2))).code ?? 1);
