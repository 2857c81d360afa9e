/** What a request would have to reach. */
const WANTED = [
  ...['package.json', 'etc/passwd', 'main/index.cjs', 'preload/index.cjs', 'versions.json'],
  ...['index.html', 'assets/', 'IndexedDB', 'Windows/win.ini', ''],
];

/** A way up, as the many readers of addresses have understood one. */
const UP = [
  ...['..', '%2e%2e', '.%2e', '%2E.', '%252e%252e', '%25%32%65%25%32%65', '..;', '..%00', '....'],
  ...['%c0%ae%c0%ae', '%e0%80%ae%e0%80%ae', '\uff0e\uff0e', '%uff0e%uff0e', '.\u200b.', '..%20'],
  ...['.%0d.', '~', 'C:', '%5c%5cserver%5cshare', '.', ''],
];

const BETWEEN = ['/', '%2f', '%5c', '\\', '//', '%252f', '/./', '%2f%2f', '\u2215', '%00/', ';/'];

const BEGINNINGS = ['', 'assets/', 'assets%2f', 'index.html/', './', '?/', '#/', '%00', '/'];

const ORIGINS = [
  ...['app://reading-list/', 'app://reading-list/', 'app://reading-list/', 'app://reading-list/'],
  ...['app://READING-LIST/', 'app://other/', 'app://reading-list.evil/', 'app://reading-list:80/'],
  ...['app://user:pw@reading-list/', 'app:///', 'app:/', 'app:', 'APP://reading-list/'],
  ...['app://reading-list\\', 'app://reading-list%2f', 'app://./', 'app://reading-list@other/'],
];

const pick = <T>(from: readonly T[], at: number): T => {
  const found = from[at % from.length];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
};

/**
 * The address of a number: other beginnings, ways up, ways between and wanted files, in other
 * combinations, for each.
 */
export function formOf(index: number): string {
  const up = pick(UP, index);
  const between = pick(BETWEEN, Math.floor(index / 3));
  const climbs = `${up}${between}`.repeat(1 + (index % 4));
  const wanted = pick(WANTED, Math.floor(index / 2));
  return `${pick(ORIGINS, index * 7)}${pick(BEGINNINGS, index * 5)}${climbs}${wanted}`;
}
