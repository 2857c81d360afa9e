import { expect, type Running, test, WIDE } from './app.ts';
import { axeFindings } from './axe.ts';
import type { State } from './states/state.ts';
import { STATES } from './states/states.ts';
import { toRest } from './to-rest.ts';

/** What axe finds in the state the window is in, light and dark. */
async function expectNothingFound({ page, setTheme }: Running, { rows }: State): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(theme);
    await expect
      .poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
      .toBe(theme === 'dark');
    // Colours fade in; axe must not measure them half-way.
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((each) => each.finished)),
    );
    const scope = { rows: rows === true, colours: theme === 'dark' };
    expect(await axeFindings(page, scope), theme).toEqual([]);
  }
}

async function expectNothingFoundIn(app: Running, state: State): Promise<void> {
  await app.resize(state.size ?? WIDE);
  await state.reach(app.page, app);
  await expectNothingFound(app, state);
  await toRest(app.page);
  await app.resize(WIDE);
}

for (const state of STATES.filter(({ prepare }) => !prepare))
  test(`axe finds nothing in “${state.name}”, light and dark`, ({ untouched }) =>
    expectNothingFoundIn(untouched, state));

for (const prepare of new Set(STATES.map((state) => state.prepare))) {
  if (!prepare) continue;
  const states = STATES.filter((state) => state.prepare === prepare);
  const names = states.map(({ name }) => `“${name}”`).join(', ');
  test(`axe finds nothing in ${names}, light and dark`, async ({ launch }) => {
    const app = await launch();
    await prepare(app.page, app);
    for (const state of states) await test.step(state.name, () => expectNothingFoundIn(app, state));
  });
}
