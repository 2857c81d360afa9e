import { join } from 'node:path';
import { test, WIDE } from './app.ts';
import { root } from './launch-electron.ts';
import { STATES } from './states/states.ts';

/** With a folder named, pictures of all states go there; else those that are kept are made anew. */
const named = process.env.READING_LIST_PICTURES;
const folder = named ?? join(root, 'docs/pictures');

for (const { name, size, prepare, reach } of STATES.filter(
  ({ pictured }) => named !== undefined || pictured,
)) {
  test(name, async ({ launch }) => {
    const app = await launch();
    const { page, resize, setTheme } = app;
    await setTheme('light');
    await prepare?.(page, app);
    await resize(size ?? WIDE);
    await reach(page, app);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(theme);
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(() =>
        Promise.allSettled(document.getAnimations().map((each) => each.finished)),
      );
      await page.screenshot({ path: join(folder, `${name.replaceAll(' ', '-')}-${theme}.png`) });
    }
  });
}
