import { expect, test } from './app.ts';
import { axeFindings } from './axe.ts';
import { STATES } from './states.ts';

for (const { name, size, reach } of STATES) {
  test(`axe finds nothing in “${name}”, light and dark`, async ({ launch }) => {
    const { page, setTheme } = await launch(size);
    await reach(page);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(theme);
      await expect
        .poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
        .toBe(theme === 'dark');
      // Colours fade in; axe must not measure them half-way.
      await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)));
      expect(await axeFindings(page, theme === 'dark' ? 'colours' : undefined), theme).toEqual([]);
    }
  });
}
