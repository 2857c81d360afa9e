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
  await expect(status).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(openedLinks).toEqual([address]);
});
