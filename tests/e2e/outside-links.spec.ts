import { expect, test } from './app.ts';
import { parts } from './parts.ts';

test('a link tells where it leads, to the pointer and to the keyboard', async ({ launch }) => {
  const { page, openedLinks } = await launch({ width: 1200, height: 800 });
  const { row, paper } = parts(page);
  await row(/./).first().click();
  const link = paper.getByRole('link').first();
  const address = (await link.getAttribute('href')) ?? '';
  const status = page.locator('[popover]').getByText(address, { exact: true });
  await link.hover();
  await expect(status).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(status).toBeHidden();
  await link.focus();
  for (const keys of ['Shift+Tab', 'Tab']) await page.keyboard.press(keys);
  await expect(status).toBeVisible();
  // As when something moves under a pointer at rest.
  await paper.getByRole('heading').first().hover();
  await expect(status).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(openedLinks).toEqual([address]);
});

test('from one link straight to the next, the address is that of the next', async ({ launch }) => {
  const { page, errors } = await launch({ width: 1200, height: 800 });
  const { rows, note, notes, saved } = parts(page);
  await rows.first().click();
  await note.fill('[one](https://one.example/)[two](https://two.example/)');
  await note.press('Escape');
  await saved();
  const link = (name: string) => notes.getByRole('link', { name });
  const status = (name: string) =>
    page.locator('[popover]').getByText(`https://${name}.example/`, { exact: true });
  for (const name of ['one', 'two', 'one']) {
    await link(name).hover();
    await expect(status(name)).toBeVisible();
  }
  await page.mouse.move(2, 2);
  for (const name of ['one', 'two']) {
    await link(name).focus();
    await expect(status(name)).toBeVisible();
  }
  expect(errors).toEqual([]);
});
