import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { bundledPath } from '../../../src/main/bundled-path.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import type { Part, Rounds } from '../runner/part.ts';
import { formOf } from './forms.ts';

const ORIGIN = 'app://reading-list';

const hashOf = (content: string) => createHash('sha256').update(content, 'latin1').digest('hex');

/** The content of all that may be answered. */
async function bundle(): Promise<ReadonlySet<string>> {
  const folder = join(process.env.READING_LIST_APP ?? '', 'out/renderer');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const contents = files.map(({ parentPath, path, name }) =>
    readFile(join(parentPath ?? path, name), 'latin1'),
  );
  return new Set((await Promise.all(contents)).map(hashOf));
}

interface Answered {
  /** The address as the browser understood it. */
  readonly asked: string;
  readonly status: number;
  readonly policy: string;
  readonly sniff: string;
  readonly body: string;
}

/** What is wrong with an answer, in words. */
function complaints(
  url: string,
  { asked, status, policy, sniff, body }: Answered,
  held: ReadonlySet<string>,
): readonly string[] {
  const wrong: string[] = [];
  if (status === 200 && !held.has(hashOf(body))) wrong.push('answers what is not in the bundle.');
  if (status === 200 && !asked.startsWith(`${ORIGIN}/`)) wrong.push(`is answered for ${asked}.`);
  if (status !== 200 && body !== 'Not found') wrong.push(`says “${body.slice(0, 40)}”.`);
  if (!policy.includes("default-src 'none'")) wrong.push('has no policy.');
  if (/unsafe-eval|script-src[^;]*unsafe-inline/.test(policy)) wrong.push('has a weak policy.');
  if (sniff !== 'nosniff') wrong.push('may be taken for something else.');
  return wrong.map((words) => `${url} ${words}`);
}

/** The same address for the function alone, which must not rely on what a browser makes of it. */
function pathOf(url: string): readonly string[] {
  const folder = resolve('/bundle');
  const path = bundledPath(folder, url);
  if (path === null || path.startsWith(folder + sep)) return [];
  return [`${url} is read as ${path}.`];
}

async function begin(): Promise<Rounds> {
  const held = await bundle();
  const folder = await mkdtemp(join(tmpdir(), 'reading-list-scheme-'));
  const app = await launchElectron(folder, { width: 1000, height: 700 });
  await app.page.getByRole('listbox', { name: 'Papers' }).waitFor();
  let answers = 0;
  return {
    async round(_random, index) {
      const url = formOf(index);
      const answered = await app.page.evaluate(async (address): Promise<Answered | null> => {
        try {
          const response = await fetch(address);
          const bytes = new Uint8Array(await response.arrayBuffer());
          const of = (name: string) => response.headers.get(name) ?? '';
          return {
            asked: response.url,
            status: response.status,
            policy: of('Content-Security-Policy'),
            sniff: of('X-Content-Type-Options'),
            body: Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''),
          };
        } catch {
          // The window’s own policy lets no other origin be asked.
          return null;
        }
      }, url);
      if (answered) answers += 1;
      return [...pathOf(url), ...(answered ? complaints(url, answered, held) : [])];
    },
    figures: () => [`${answers} of the last addresses were let through to the app and answered`],
    async end() {
      await app.kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Addresses of the app's own scheme that try to reach what is not in the bundle. */
export const SCHEME: Part = {
  name: 'scheme',
  title: 'An address of the app’s scheme that tries to lead out of the bundle',
  wanted: 'only files of the bundle, each answer with its policy and nosniff',
  limits: 'Only what the window can ask for; links in the file system are not followed up.',
  full: 200,
  small: 40,
  needs: 'app',
  begin,
};
