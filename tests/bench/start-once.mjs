import { _electron } from 'playwright';

/**
 * Starts an Electron app and tells after how many milliseconds its page was first painted, by the
 * browser's own paint timing. Where the page marks when its list was drawn, that must have been
 * before: what was painted then held the list. The watching costs both apps the same.
 * @param {import('../../scripts/stage.mjs').Stage} stage
 * @param {string} app the folder of the app
 * @param {string} data the folder it keeps its data in
 */
export async function startOnce(stage, app, data) {
  const env = Object.entries(stage.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const begun = Date.now();
  const running = await _electron.launch({
    executablePath: stage.electron,
    args: [...stage.args, app, `--user-data-dir=${data}`],
    env: Object.fromEntries(env),
    colorScheme: null,
  });
  const child = running.process();
  const ended = new Promise((done) => child.once('exit', done));
  try {
    const page = await running.firstWindow();
    const painted = await page.waitForFunction(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const [listed] = performance.getEntriesByName('listed');
      if (paint === undefined) return undefined;
      if (listed && listed.startTime > paint.startTime) return -1;
      return performance.timeOrigin + paint.startTime;
    });
    const time = Number(await painted.jsonValue());
    if (time < 0) throw new Error('Something was painted before the list.');
    return time - begun;
  } finally {
    await running.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await ended;
  }
}
