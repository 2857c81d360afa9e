import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright/test';
import { parts } from '../../e2e/parts.ts';
import type { Part, Rounds } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';
import { wrongInPreload } from './isolated.ts';
import { wrongInPage } from './page.ts';
import { confined } from './processes.ts';
import { lacking, startUnprivileged } from './unprivileged.ts';

const PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  experimentalFeatures: false,
};

/** What is wrong with how the window was made. */
async function wrongPreferences(app: ElectronApplication): Promise<readonly string[]> {
  const { preferences, switches } = await app.evaluate(({ app: program, webContents }) => ({
    preferences: webContents
      .getAllWebContents()
      .map((contents): unknown =>
        Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, []),
      ),
    switches: ['no-sandbox', 'enable-sandbox'].map((name) => program.commandLine.hasSwitch(name)),
  }));
  const wrong = Object.entries(PREFERENCES).filter(([name, wanted]) =>
    preferences.some((each) => Boolean(Reflect.get(Object(each), name)) !== wanted),
  );
  return [
    ...wrong.map(([name, wanted]) => `${name} is not ${wanted}.`),
    ...(preferences.length === 1 ? [] : [`There are ${preferences.length} pages.`]),
    ...(switches[0] ? ['The sandbox is switched off.'] : []),
    ...(switches[1] ? [] : ['The sandbox is not asked for all pages.']),
  ];
}

interface Seen {
  readonly type: string;
  readonly isFiltered: boolean;
  readonly isApart: boolean;
}

/** What the kernel tells of the processes, and what of it is wrong for a page. */
async function processes(app: ElectronApplication) {
  const found = await app.evaluate(({ app: program }) =>
    program.getAppMetrics().map(({ pid, type }) => ({ pid, type })),
  );
  const main = found.find(({ type }) => type === 'Browser');
  if (!main) throw new Error('There is no main process.');
  const outer = confined(main.pid);
  const seen: Seen[] = [];
  const wrong: string[] = [];
  for (const { pid, type } of found.filter((each) => each !== main)) {
    const { seccomp, noNewPrivileges, capabilities, namespaces } = confined(pid);
    const apart = Object.entries(namespaces).filter(
      ([kind, space]) => space === null || space !== outer.namespaces[kind],
    );
    seen.push({ type, isFiltered: seccomp === '2', isApart: apart.length > 0 });
    if (type !== 'Tab') continue;
    const of = `A process of a page`;
    if (seccomp !== '2')
      wrong.push(`${of} may make every call of the system (Seccomp ${seccomp}).`);
    if (noNewPrivileges !== '1') wrong.push(`${of} may gain rights.`);
    if (!/^0+$/.test(capabilities ?? '')) wrong.push(`${of} has rights: ${capabilities}.`);
    if (apart.length < Object.keys(namespaces).length)
      wrong.push(`${of} shares namespaces: ${JSON.stringify(namespaces)}.`);
  }
  if (!seen.some(({ type }) => type === 'Tab')) wrong.push('No page has a process.');
  return { seen, wrong };
}

/** What the built preload asks for beside Electron. */
async function foreignModules(preload: string): Promise<readonly string[]> {
  const code = await readFile(preload, 'utf8');
  const asked = [...code.matchAll(/\b(?:require|import)\s*\(\s*(.*?)\s*\)/g)];
  return asked
    .map(([, name = '']) => name)
    .filter((name) => !/^["'`]electron["'`]$/.test(name))
    .map((name) => `The preload asks for ${name}.`);
}

const inWords = ({ type, isFiltered, isApart }: Seen) =>
  `${type}: system calls ${isFiltered ? 'filtered' : 'free'}, namespaces ${isApart ? 'of its own' : 'of the main process'}`;

async function begin(): Promise<Rounds> {
  let figures: readonly string[] = [];
  const rounds = await inScratch(async (folder) => {
    const { app, preload, end } = await startUnprivileged(folder);
    try {
      const page = await app.firstWindow();
      await page.waitForLoadState('load');
      const { seen, wrong } = await processes(app);
      figures = seen.map(inWords);
      const made = [...wrong, ...(await wrongPreferences(app)), ...(await foreignModules(preload))];
      // An app made otherwise may not even come up.
      if (made.length > 0) return made;
      await parts(page).rows.first().waitFor();
      return [
        ...(await wrongInPage(page)),
        ...(await wrongInPreload(app, page, join(folder, 'probe.cjs'))),
      ];
    } finally {
      await end();
    }
  });
  return { ...rounds, figures: () => figures };
}

/** The app as a person without rights starts it. */
export const SANDBOX: Part = {
  name: 'sandbox',
  title:
    'The app started by a person without rights, and its processes, page and preload looked at',
  wanted:
    'a page in the sandbox of the system, without Node, with the bridge alone, which it cannot change',
  limits:
    'Linux alone tells it; on other systems the same settings ask for theirs. The GPU has a process whose calls Chromium filters on some machines only.',
  full: 5,
  small: 1,
  needs: 'app',
  lacking,
  begin,
};
