import { join } from 'node:path';
import { test } from './app.ts';
import { root } from './launch-electron.ts';
import { STATES } from './states.ts';

const folder = process.env.READING_LIST_PICTURES ?? join(root, 'docs/pictures');

for (const { name, size, reach } of STATES) {
  test(name, async ({ launch }) => {
    const { page, setTheme } = await launch(size);
    await setTheme('light');
    await reach(page);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(theme);
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)));
      await page.screenshot({ path: join(folder, `${name.replaceAll(' ', '-')}-${theme}.png`) });
    }
  });
}
