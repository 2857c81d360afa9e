import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { openVault } from '../../../src/main/vault/vault.ts';
import { connect, type Port, serve } from '../../../src/preload/channel.ts';
import { vault as contract } from '../../../src/preload/contract.ts';
import type { Running } from '../../e2e/app.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import { parts } from '../../e2e/parts.ts';
import { RIGHT } from '../../unit/preload/right-inputs.ts';
import type { Part, Rounds } from '../runner/part.ts';
import { type Fuzz, fuzzed } from './fuzz.ts';

const CALLS = 100;
const BATCHES = 10;
const PATIENCE = 10_000;

/** Every method there is: who answers it, its name, and what it takes. */
const METHODS = RIGHT.flatMap(([group, , samples]) =>
  Object.entries(samples).map(([name, right]) => ({ group, name, right })),
);

/** Calls a method of the bridge from the page. */
async function fromPage({ page }: Running, group: string, name: string, fuzz: Fuzz) {
  // It is sent as text, for the page knows none of the program.
  const program = `async ({ fuzz, group, name }) => {
    const method = window.readingList[group][name];
    const watched = (input) => new Promise((resolve) => {
      const leave = method(input, (outcome) => { resolve(outcome); setTimeout(() => leave(), 0); });
    });
    const fuzzed = ${String(fuzzed)};
    return fuzzed(fuzz, async (input) => (group === 'views' ? watched(input) : method(input)));
  }`;
  const run: (given: unknown) => Promise<readonly string[]> = (given) =>
    page.evaluate(`(${program})(${JSON.stringify(given)})`);
  return run({ fuzz, group, name });
}

/** A vault that is asked through its port, as the worker does. */
function vaultAt(folder: string) {
  const vault = openVault({ folder, now: () => new Date() });
  const { port1, port2 } = new MessageChannel();
  const portOf = (port: typeof port1): Port => ({
    send: (message) => port.postMessage(message),
    receive: (handler) => port.on('message', handler),
  });
  serve(portOf(port1), contract, vault.handlers);
  const methods = connect(portOf(port2), contract);
  return {
    methods: methods as unknown as Readonly<Record<string, (input: unknown) => Promise<unknown>>>,
    close: async () => {
      port1.close();
      await vault.close();
    },
  };
}

/** What a folder in a file manager would be opened by. */
const OPENS = 'showDataFolder';

async function begin(): Promise<Rounds> {
  const folder = await mkdtemp(join(tmpdir(), 'reading-list-bridge-'));
  const app = await launchElectron(join(folder, 'app'), { width: 1000, height: 700 });
  await parts(app.page).rows.first().waitFor();
  // The system's own dialog would wait for a person.
  await app.pickFolder(null);
  await app.saveAs(null);
  const vault = vaultAt(join(folder, 'vault'));
  return {
    async round(random, index) {
      const method = METHODS[index % METHODS.length];
      if (!method) return ['There are no methods.'];
      const { group, name } = method;
      const right = name === OPENS ? [null] : method.right;
      const fuzz = {
        seed: random.below(2 ** 31),
        count: CALLS,
        method: name,
        right,
        patience: PATIENCE,
      };
      const wrong =
        group === 'vault'
          ? await fuzzed(fuzz, async (input) => vault.methods[name]?.(input))
          : await fromPage(app, group, name, fuzz);
      const shown = await parts(app.page).rows.count();
      const alive = shown > 0 ? [] : ['The list is empty.'];
      return [...new Set([...wrong, ...alive, ...app.errors])];
    },
    figures: () => [`${METHODS.length} methods, ${CALLS} calls a round`],
    async end() {
      await vault.close();
      await app.kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Each method of the bridge called with whatever untyped code could send. */
export const BRIDGE: Part = {
  name: 'bridge',
  title: 'A method of the bridge or the vault called 100 times with inputs of every kind',
  wanted: 'an answer or a refusal each time, none broken or left waiting, and the app goes on',
  limits:
    'What the page of the app can send; another sender is refused by the address of its frame.',
  full: METHODS.length * BATCHES,
  small: 0,
  needs: 'app',
  begin,
};
