import { _electron } from 'playwright';

/**
 * Starts an Electron app and tells after how many milliseconds its page had painted, by the mark
 * `painted` that the page sets two frames after drawing. The watching costs both apps the same.
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
      const [mark] = performance.getEntriesByName('painted');
      return mark && performance.timeOrigin + mark.startTime;
    });
    return Number(await painted.jsonValue()) - begun;
  } finally {
    await running.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await ended;
  }
}
