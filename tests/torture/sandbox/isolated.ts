import { writeFile } from 'node:fs/promises';
import type { ElectronApplication, Page } from 'playwright/test';

/** What of Node a preload has for itself. */
interface Probed {
  readonly modules: readonly string[];
  readonly hasBinding: boolean;
  readonly isSandboxed: boolean;
  readonly isIsolated: boolean;
  readonly globals: readonly string[];
}

// A second preload beside that of the app tells what both are given.
const PROBE = `const gives = (name) => { try { require(name); return true; } catch { return false; } };
const names = ['fs', 'child_process', 'net', 'os', 'path', 'worker_threads', 'vm', 'module', 'http'];
globalThis.probed = {
  modules: names.flatMap((name) => [name, 'node:' + name]).filter(gives),
  hasBinding: ['binding', '_linkedBinding', 'dlopen'].some((name) => process[name] !== undefined),
  isSandboxed: process.sandboxed === true,
  isIsolated: process.contextIsolated === true,
  globals: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
};`;

async function probed(app: ElectronApplication, page: Page, file: string) {
  await writeFile(file, PROBE, { mode: 0o644 });
  await app.evaluate(({ session }, path) => session.defaultSession.setPreloads([path]), file);
  const cdp = await page.context().newCDPSession(page);
  const worlds = new Map<number, string>();
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.id, context.name));
  cdp.on('Runtime.executionContextsCleared', () => worlds.clear());
  await cdp.send('Runtime.enable');
  await page.reload();
  for (const id of worlds.keys()) {
    const { result } = await cdp.send('Runtime.evaluate', {
      ...{ expression: 'globalThis.probed', contextId: id, returnByValue: true },
    });
    if (result.value !== undefined) return { world: worlds.get(id), found: result.value as Probed };
  }
  return undefined;
}

/** What is wrong with what the preload is given beside Electron. */
export async function wrongInPreload(app: ElectronApplication, page: Page, file: string) {
  const answer = await probed(app, page, file);
  if (answer === undefined) return ['The preload could not be looked at.'];
  const { modules, hasBinding, isSandboxed, isIsolated, globals } = answer.found;
  return [
    ...modules.map((name) => `The preload has the module ${name}.`),
    ...globals.map((name) => `The world of the preload has ${name}.`),
    ...(hasBinding ? ['The preload reaches what Node is made of.'] : []),
    ...(isSandboxed ? [] : ['The preload is not in a sandbox.']),
    ...(isIsolated && answer.world !== '' ? [] : ['The preload shares the world of the page.']),
  ];
}
