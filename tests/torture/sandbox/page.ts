import type { Page } from 'playwright/test';
import { library, shell, views } from '../../../src/preload/contract.ts';

const NODE = [
  'require',
  'process',
  'module',
  'exports',
  'Buffer',
  'global',
  '__dirname',
  'ipcRenderer',
];
const BRIDGE = 'readingList';

/** What the page is to find in the bridge. */
const EXPECTED = {
  views: Object.keys(views),
  library: Object.keys(library),
  shell: Object.keys(shell),
  onShell: null,
};

/** Runs in the page: what a blank page of the same engine does not have, and the bridge. */
function readInPage([name, node]: readonly [string, readonly string[]]) {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow));
  frame.remove();
  const added = Object.getOwnPropertyNames(window).filter((each) => !plain.has(each));
  const bridge: object = Reflect.get(window, name) ?? {};
  const loose: string[] = [];
  const shape = Object.entries(bridge).map(([key, value]) => {
    const isGroup = typeof value === 'object' && value !== null;
    if (isGroup && !Object.isFrozen(value)) loose.push(key);
    const others = isGroup
      ? Object.entries(value).filter(([, each]) => typeof each !== 'function')
      : [];
    return [key, isGroup ? Object.keys(value) : null, others.length] as const;
  });
  if (!Object.isFrozen(bridge)) loose.push(name);
  const before: unknown = Reflect.get(window, name);
  Reflect.set(window, name, 1);
  Reflect.deleteProperty(window, name);
  const isKept = Reflect.get(window, name) === before;
  const found = node.filter((each) => Reflect.get(window, each) !== undefined);
  return { added, shape, loose, isKept, found };
}

const inOrder = (groups: readonly (readonly [string, readonly string[] | null])[]): string =>
  groups
    .map(([key, methods]) => `${key} ${methods?.toSorted().join(', ')}`)
    .toSorted()
    .join('; ');

/** What is wrong with what the page finds in its window. */
export async function wrongInPage(page: Page): Promise<readonly string[]> {
  const { added, shape, loose, isKept, found } = await page.evaluate(readInPage, [
    BRIDGE,
    NODE,
  ] as const);
  const wrong = [
    ...found.map((name) => `The page has ${name}.`),
    ...added.filter((name) => name !== BRIDGE).map((name) => `The window holds ${name}.`),
    ...loose.map((name) => `${name} can be changed by the page.`),
  ];
  if (!isKept) wrong.push('The page can put something in the place of the bridge.');
  const names = inOrder(shape.map(([key, methods]) => [key, methods]));
  if (names !== inOrder(Object.entries(EXPECTED))) wrong.push(`The bridge holds ${names}.`);
  if (shape.some(([, , others]) => others > 0)) wrong.push('The bridge holds what is no method.');
  return wrong;
}
