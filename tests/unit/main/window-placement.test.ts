import { expect, test } from 'vitest';
import { type Area, placeWindow } from '../../../src/main/window-placement.ts';

const area = (x: number, y: number, width: number, height: number): Area => ({
  x,
  y,
  width,
  height,
});
const wide = area(0, 25, 1920, 1055);
const right = area(1920, 0, 1280, 1024);
const small = area(0, 0, 1024, 700);
const tiny = area(0, 0, 400, 300);

test.each([
  ['never placed: in the middle', null, [wide], area(240, 103, 1440, 900)],
  ['never placed, small screen: clipped to it', null, [small], area(0, 0, 1024, 700)],
  ['never placed, screen smaller than the smallest window', null, [tiny], area(0, 0, 480, 480)],
  ['never placed, no screen known', null, [], area(0, 0, 1440, 900)],
  [
    'never placed, main screen to the right',
    null,
    [area(1920, 0, 1920, 1080)],
    area(2160, 90, 1440, 900),
  ],
  ['as it was left', area(100, 100, 800, 600), [wide], area(100, 100, 800, 600)],
  [
    'as it was left, on the second screen',
    area(2000, 50, 800, 600),
    [wide, right],
    area(2000, 50, 800, 600),
  ],
  [
    'its screen is gone: same size, in the middle',
    area(2000, 50, 800, 600),
    [wide],
    area(560, 253, 800, 600),
  ],
  ['left of every screen', area(-3000, 0, 800, 600), [wide], area(560, 253, 800, 600)],
  ['above every screen', area(100, -590, 800, 600), [wide], area(560, 253, 800, 600)],
  ['only a corner shows: moved in', area(1700, 900, 800, 600), [wide], area(1120, 480, 800, 600)],
  ['too little shows', area(1900, 100, 800, 600), [wide], area(560, 253, 800, 600)],
  ['under the menu bar', area(100, 0, 800, 600), [wide], area(100, 25, 800, 600)],
  ['larger than the screen', area(0, 0, 5000, 4000), [small], area(0, 0, 1024, 700)],
  ['smaller than the smallest', area(10, 10, 200, 100), [small], area(10, 10, 480, 480)],
  ['negative size', area(10, 10, -5, -5), [small], area(272, 110, 480, 480)],
  [
    'half on two screens: the first that shows it',
    area(1600, 100, 800, 600),
    [wide, right],
    area(1120, 100, 800, 600),
  ],
])('%s', (_, left, screens, expected) => expect(placeWindow(left, screens)).toEqual(expected));
