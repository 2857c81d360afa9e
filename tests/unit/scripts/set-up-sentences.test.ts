import { describe, expect, test } from 'vitest';
import { reasonIn } from '../../../scripts/setup/electron-download.mjs';
import { isNewEnough } from '../../../scripts/setup/node-version.mjs';
import { needsVirtualScreen } from '../../../scripts/virtual-screen.mjs';

test.each([
  ['20.19.0', true],
  ['20.18.3', false],
  ['18.20.0', false],
  ['22.0.0', true],
])('Node %s is new enough: %s', (version, enough) => {
  expect(isNewEnough(version, '>=20.19')).toBe(enough);
});

describe('the reason a download failed', () => {
  test.each([
    ['TypeError: fetch failed\n    at node:internal/deps', 'its host could not be reached'],
    ['HTTPError: Response code 404 (Not Found)\n    at x', 'Response code 404 (Not Found)'],
    ['TypeError: fetch failed {\n  [cause]: Error: connect EPERM\n}', 'connect EPERM'],
    ['', 'no reason given'],
  ])('in %j', (output, reason) => {
    expect(reasonIn(output)).toBe(reason);
  });
});

test('only Linux without any display needs a virtual screen', () => {
  expect(needsVirtualScreen({}, 'linux')).toBe(true);
  expect(needsVirtualScreen({ DISPLAY: ':0' }, 'linux')).toBe(false);
  expect(needsVirtualScreen({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(false);
  expect(needsVirtualScreen({}, 'darwin')).toBe(false);
});
