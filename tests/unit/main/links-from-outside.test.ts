import { EventEmitter } from 'node:events';
import { afterEach, expect, test, vi } from 'vitest';

const app = new EventEmitter();
vi.mock('electron', () => ({ app }));
const { linksFromOutside } = await import('../../../src/main/links-from-outside.ts');

afterEach(() => {
  app.removeAllListeners();
  vi.unstubAllGlobals();
});

/** Where the links lead that a page hears of that listens now. */
function heard(links: ReturnType<typeof linksFromOutside>) {
  const tell = vi.fn(() => true);
  links.listen(tell);
  return tell.mock.calls;
}

const LINK = 'reading-list://search?q=zebras';
const TO_SEARCH = [[{ kind: 'go', to: { search: 'zebras' } }]];

test('a link of this start is kept until there is a page', () => {
  vi.stubGlobal('process', { ...process, argv: ['/app', LINK] });
  expect(heard(linksFromOutside())).toEqual(TO_SEARCH);
});

test('so is one of a second start while the first has no window yet', () => {
  const links = linksFromOutside();
  app.emit('second-instance', {}, ['/app', '--no-sandbox', LINK], '/');
  expect(heard(links)).toEqual(TO_SEARCH);
});

test('so is one that the system names, which does nothing else with it', () => {
  const links = linksFromOutside();
  const preventDefault = vi.fn();
  app.emit('open-url', { preventDefault }, LINK);
  expect(preventDefault).toHaveBeenCalledOnce();
  expect(heard(links)).toEqual(TO_SEARCH);
});
