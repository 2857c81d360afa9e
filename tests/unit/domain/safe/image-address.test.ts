import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IMAGE_LIMIT, isShownImage } from '../../../../src/domain/safe/image-address.ts';

test.each([
  ['png', true],
  ['jpeg', true],
  ['gif', true],
  ['webp', true],
  ['avif', true],
  ['PNG', true],
  ['svg+xml', false],
  ['bmp', false],
  ['*', false],
])('a data URL of image/%s: %s', (type, isShown) =>
  expect(isShownImage(`data:image/${type};base64,iVBORw0KGgo=`)).toBe(isShown),
);

test.each([
  ['https://example.org/a.png'],
  ['http://example.org/a.png'],
  ['//example.org/a.png'],
  ['file:///etc/passwd'],
  ['app://reading-list/index.html'],
  ['blob:https://example.org/1'],
  ['javascript:alert(1)'],
  ['data:text/html;base64,PHNjcmlwdD4='],
  ['data:image/png,<svg onload=alert(1)>'],
  ['data:image/png;charset=utf-8;base64,AAAA'],
  ['data:image/svg+xml;image/png;base64,AAAA'],
  ['data:image/png;base64,AAAA" onerror="alert(1)'],
  ['data:image/png;base64,AAAA\n'],
  [' data:image/png;base64,AAAA'],
  ['data:image/png;base64,'],
  ['a.png'],
  [''],
])('%j is not shown', (address) => expect(isShownImage(address)).toBe(false));

test('a picture beyond the limit is not shown', () => {
  const picture = (length: number) => 'data:image/png;base64,'.padEnd(length, 'A');
  expect(isShownImage(picture(IMAGE_LIMIT))).toBe(true);
  expect(isShownImage(picture(IMAGE_LIMIT + 1))).toBe(false);
});

test('no text but a raster picture passes', () =>
  fc.assert(
    fc.property(fc.string(), fc.string(), (type, rest) => {
      const address = `data:${type},${rest}`;
      if (isShownImage(address)) expect(address).toMatch(/^data:image\/(png|jpeg|gif|webp|avif);/i);
    }),
  ));
