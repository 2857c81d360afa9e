import type { CDPSession, Page } from 'playwright/test';
import type { At, Attempt } from './attempts/attempt.ts';

const PATIENCE = 1500;

const pause = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

/** What the code of attempts finds in the page, as text. */
const TOOLS = `
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const put = (tag, attributes, where = document.body) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    where.append(made);
    return made;
  };
  const ran = async () => { await wait(200); return globalThis.ran === true; };
  globalThis.ran = false;`;

const program = (code: string, at: At) => `(() => {
  const at = ${JSON.stringify(at)};${TOOLS}
  const tried = (async () => { ${code} })().catch((error) => String(error));
  return Promise.race([tried, wait(${PATIENCE}).then(() => 'no end')]);
})()`;

async function dropped(cdp: CDPSession, { mimeType, data }: { mimeType: string; data: string }) {
  const given = { items: [{ mimeType, data }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data: given });
}

/** Tries attempts in the world of a page, as a script there would. */
export async function inPage(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  const pickers: string[] = [];
  cdp.on('Page.fileChooserOpened', () => pickers.push('The person is asked for a file.'));
  await cdp.send('Page.enable');
  await cdp.send('Page.setInterceptFileChooserDialog', { enabled: true });
  return async ({ code, drop }: Attempt, at: At, userGesture: boolean) => {
    const sent = cdp.send('Runtime.evaluate', {
      expression: program(code, at),
      ...{ awaitPromise: true, returnByValue: true, userGesture },
      // What evaluates would else be allowed what the policy forbids.
      allowUnsafeEvalBlockedByCSP: false,
    });
    // A page that went elsewhere never answers.
    const answer = await Promise.race([sent, pause(PATIENCE * 2)]).catch(() => undefined);
    if (drop) await dropped(cdp, drop(at)).catch(() => undefined);
    const got = answer?.result.value === true ? ['It got what it asked for.'] : [];
    return [...got, ...pickers.splice(0)];
  };
}
