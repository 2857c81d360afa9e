import { expect, test } from './app.ts';

test.describe('the bridge', () => {
  test('a rejected call names the field @engine', async ({ untouched }) => {
    const { page } = untouched;
    const outcome = await page.evaluate(() =>
      window.readingList.library.act({
        kind: 'set-status',
        papers: ['p-any'],
        // @ts-expect-error: a status there is not, as only untyped code could send it.
        status: 'devoured',
      }),
    );
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'invalid', field: 'status' } });
  });

  test('links to anything but the web and mail are refused', async ({ launch }) => {
    const { page, openedLinks } = await launch();
    for (const url of ['file:///etc/passwd', 'javascript:1', 'app://reading-list/', 'smb://x/y']) {
      const outcome = await page.evaluate(
        (each) => window.readingList.shell.openLink({ url: each }),
        url,
      );
      expect(outcome, url).toMatchObject({ ok: false });
    }
    expect(await openedLinks()).toEqual([]);
  });
});

test('the page has no Node, goes nowhere and opens nothing', async ({ launch }) => {
  const { page } = await launch();
  expect(await page.evaluate(() => typeof process)).toBe('undefined');
  expect(await page.evaluate(() => typeof require)).toBe('undefined');
  expect(await page.evaluate(() => window.open('https://example.com') === null)).toBe(true);
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(page.url()).toMatch(/^app:\/\/reading-list\//);
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
});
