import { whileRunning } from './launched.mjs';

/**
 * Starts an Electron app and tells after how many milliseconds its page was first painted, by the
 * browser's own paint timing. Where the page marks when its list was drawn, that must have been
 * before: what was painted then held the list. The watching costs both apps the same.
 * @param {import('../../scripts/stage.mjs').Stage} stage
 * @param {string} app the folder of the app
 * @param {string} data the folder it keeps its data in
 */
export const startOnce = (stage, app, data) =>
  whileRunning(stage, app, data, async ({ page, begun }) => {
    const painted = await page.waitForFunction(
      () => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        const [listed] = performance.getEntriesByName('listed');
        if (paint === undefined) return undefined;
        if (listed && listed.startTime > paint.startTime) return -1;
        return performance.timeOrigin + paint.startTime;
      },
      null,
      { timeout: 120_000 },
    );
    const time = Number(await painted.jsonValue());
    if (time < 0) throw new Error('Something was painted before the list.');
    return time - begun;
  });
