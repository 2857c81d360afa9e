import { expect, test } from 'vitest';
import {
  choosePackages,
  installableNames,
  missingLibraries,
} from '../../../scripts/setup/system-libraries.mjs';

const listing = `7 libs found in cache
\tlibgtk-3.so.0 (libc6,x86-64) => /lib/libgtk-3.so.0
\tlibnss3.so (libc6,x86-64) => /lib/libnss3.so
\tlibgbm.so.1 (libc6,x86-64) => /lib/libgbm.so.1
\tlibXss.so.1 (libc6,x86-64) => /lib/libXss.so.1
\tlibatk-bridge-2.0.so.0 (libc6,x86-64) => /lib/libatk-bridge-2.0.so.0`;

const policy = `libasound2t64:
  Installed: (none)
  Candidate: 1.2.14-1
  Version table:
     1.2.14-1 500
libasound2:
  Installed: (none)
  Candidate: (none)
  Version table:
libcups2:amd64:
  Installed: (none)
  Candidate: 2.4.2-3
`;

test('only libraries the system does not list are missing', () => {
  expect(missingLibraries(listing).map(({ file }) => file)).toEqual([
    'libasound.so.2',
    'libcups.so.2',
  ]);
});

test('a name without a candidate cannot be installed', () => {
  expect([...installableNames(policy)]).toEqual(['libasound2t64', 'libcups2']);
});

test('each package goes by the name the system knows', () => {
  const wanted = missingLibraries(listing).map(({ packages }) => packages);
  expect(choosePackages(wanted, installableNames(policy))).toEqual(['libasound2t64', 'libcups2']);
});

test('without any known name the older one is chosen', () => {
  expect(choosePackages([['libcups2t64', 'libcups2']], new Set())).toEqual(['libcups2']);
});
