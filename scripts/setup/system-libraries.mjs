// Each library Electron loads, and the packages that carry it: the newer name first.
const LIBRARIES = [
  { file: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { file: 'libnss3.so', packages: ['libnss3'] },
  { file: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { file: 'libgbm.so.1', packages: ['libgbm1'] },
  { file: 'libXss.so.1', packages: ['libxss1'] },
  { file: 'libatk-bridge-2.0.so.0', packages: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'] },
  { file: 'libcups.so.2', packages: ['libcups2t64', 'libcups2'] },
];

/**
 * Gives the libraries that the list printed by `ldconfig -p` lacks.
 * @param {string} listing
 */
export function missingLibraries(listing) {
  const present = new Set(listing.split('\n').map((line) => line.trim().split(' ')[0]));
  return LIBRARIES.filter(({ file }) => !present.has(file));
}

/**
 * Gives the names that apt can install, from what `apt-cache policy` prints: a name that is
 * only a stand-in for another package has no candidate.
 * @param {string} policy
 */
export function installableNames(policy) {
  const blocks = policy.matchAll(/^(\S+):\n(?: .*\n)*? +Candidate: (.+)$/gm);
  const names = [...blocks].filter(([, , candidate]) => candidate !== '(none)');
  return new Set(names.map(([, name = '']) => name.replace(/:.*$/, '')));
}

/**
 * Chooses for each wanted package, given by its possible names, the first name apt knows;
 * the last name when it knows none.
 * @param {readonly (readonly string[])[]} wanted
 * @param {ReadonlySet<string>} known
 */
export function choosePackages(wanted, known) {
  return wanted.flatMap((names) => names.find((name) => known.has(name)) ?? names.slice(-1));
}
