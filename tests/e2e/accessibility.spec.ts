import { expect, type Running, test } from './app.ts';
import { axeFindings } from './axe.ts';
import { parts } from './parts.ts';
import { STATES, type State } from './states.ts';

/** What axe finds in the state the window is in, light and dark. */
async function expectNothingFound({ page, setTheme }: Running): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(theme);
    await expect
      .poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
      .toBe(theme === 'dark');
    // Colours fade in; axe must not measure them half-way.
    await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)));
    expect(await axeFindings(page, theme === 'dark' ? 'colours' : undefined), theme).toEqual([]);
  }
}

/** Brings the window back to the list from a state that keeps nothing. */
async function leave({ page }: Running): Promise<void> {
  const { dialog, search, shown } = parts(page);
  if ((await dialog.count()) > 0) await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  // Where one pane is shown at a time, this brings the list to the front.
  await page.keyboard.press('/');
  await search.fill('');
  await page.keyboard.press('Escape');
  await expect(shown('42 papers')).toBeVisible();
}

const sizeOf = ({ size }: State) => JSON.stringify(size);

const brief = STATES.filter(({ keeps }) => !keeps);

// A start takes longer than what is looked for, so states that keep nothing share one.
for (const size of new Set(brief.map(sizeOf))) {
  const states = brief.filter((state) => sizeOf(state) === size);
  const names = states.map(({ name }) => `“${name}”`).join(', ');
  test(`axe finds nothing in ${names}, light and dark`, async ({ launch }) => {
    const app = await launch(states[0]?.size);
    for (const { name, reach } of states)
      await test.step(name, async () => {
        await reach(app.page);
        await expectNothingFound(app);
        await leave(app);
      });
  });
}

for (const { name, size, reach } of STATES.filter(({ keeps }) => keeps))
  test(`axe finds nothing in “${name}”, light and dark`, async ({ launch }) => {
    const app = await launch(size);
    await reach(app.page);
    await expectNothingFound(app);
  });
