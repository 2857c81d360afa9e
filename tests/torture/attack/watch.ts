import type { Page, Request } from 'playwright/test';
import type { Running } from '../../e2e/app.ts';

/** What no text may become. */
export const FOREIGN = [
  'iframe, object, embed, base, #root style, video, audio, math mglyph, form[action]',
  '#root script, #root link, #root meta, frameset, marquee, xss, template',
  '[onload], [onerror], [onclick], [ontoggle], [onfocus], [onbegin], [srcdoc], [formaction]',
  // The editor puts pictures of nothing about what it draws in a line.
  'img:not([src^="data:image/png;base64,"], .cm-widgetBuffer:not([src]))',
  'a:not([href^="https:"]):not([href^="http:"]):not([href^="mailto:"]):not([href^="reading-list:"])',
].join(', ');

interface Watched {
  attacked?: number;
  refused?: string[];
}

/** Whether the policy refused it: Chromium tells of such a request as of one that is made. */
const isRefused = (request: Request): boolean => /csp/i.test(request.failure()?.errorText ?? '');

/** Watches for anything that ran, was fetched, was refused by the policy, or went elsewhere. */
export async function watch({ page, openedLinks, errors }: Running) {
  const requests: Request[] = [];
  const visited: string[] = [];
  const asked: string[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('framenavigated', (frame) => visited.push(frame.url()));
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.evaluate(() => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      refused.push(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}`,
      ),
    );
    Object.assign(window, { refused });
  });
  const own = /^(app:\/\/reading-list\/|data:image\/png;)/;
  /** What was seen; what the policy refused and errors count where all layers stand. */
  const seen = async (isBare: boolean): Promise<readonly string[]> => {
    const { ran, refused } = await page.evaluate(() => {
      const { attacked, refused: all = [] } = window as unknown as Watched;
      return { ran: attacked, refused: all };
    });
    const opened = (await openedLinks()).filter((url) => !/^(https?|mailto):/.test(url));
    const fetched = requests
      .filter((request) => !own.test(request.url()) && !(isBare && isRefused(request)))
      .map((request) => request.url());
    const windows = page.context().pages().length;
    return [
      ...(ran === undefined ? [] : [`Attack ${ran} ran.`]),
      ...opened.map((url) => `${url} was opened outside.`),
      ...visited.map((url) => `The window went to ${url}.`),
      ...asked.map((words) => `A dialog said “${words}”.`),
      ...(windows === 1 ? [] : [`There are ${windows} windows.`]),
      ...fetched.map((url) => `${url.slice(0, 80)} was fetched.`),
      ...(isBare
        ? []
        : [
            ...refused.map((words) => `The policy refused ${words.slice(0, 200)}.`),
            ...errors.map((words) => `An error: ${words.slice(0, 120)}`),
          ]),
    ];
  };
  return { seen, unheeded: () => unheeded(page, seen) };
}

/** What watchers say of what is done before them; those of fetching and of windows have faults of their own. */
const SAID = [
  /^Attack 7 ran/,
  /^The window went to .*#gone/,
  /^A dialog said “asked”/,
  /^The policy refused img-src https:\/\/attack.example/,
  /^An error: wrong/,
];

/** Does what no attack may, and gives what was not noticed. To be called when all else is done. */
async function unheeded(page: Page, seen: (isBare: boolean) => Promise<readonly string[]>) {
  await page.evaluate(async () => {
    Object.assign(window, { attacked: 7 });
    const refused = new Promise((resolve) =>
      document.addEventListener('securitypolicyviolation', resolve, { once: true }),
    );
    new Image().src = 'https://attack.example/x.png';
    await refused;
    location.hash = 'gone';
    console.error('wrong');
    alert('asked');
  });
  const said = await seen(false);
  return SAID.filter((words) => !said.some((each) => words.test(each))).map(
    (words) => `It was not noticed: ${words.source}`,
  );
}
