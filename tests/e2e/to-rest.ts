import { expect, type Page } from 'playwright/test';
import { parts } from './parts.ts';

/** Brings the window back to the top of the whole list, without a dialog, a search or a selection. */
export async function toRest(page: Page): Promise<void> {
  const { dialog, search, shown } = parts(page);
  // Closes a dialog, or leaves a text.
  await page.keyboard.press('Escape');
  const leave = dialog.getByRole('button', { name: 'Leave without saving' });
  if (await leave.isVisible()) await leave.click();
  await expect(dialog).toHaveCount(0);
  // Where one pane is shown at a time, this brings the list to the front.
  await page.keyboard.press('/');
  await search.fill('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(shown('[0-9,]+ papers')).toBeVisible();
}
