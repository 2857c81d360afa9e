import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyIntegrity } from '../../../scripts/setup/integrity.mjs';
import { temporaryFolder } from './temporary-folder.ts';

function fileWith(text: string) {
  const file = join(temporaryFolder(), 'package.tgz');
  writeFileSync(file, text);
  return file;
}
const integrityOf = (text: string) =>
  `sha512-${createHash('sha512').update(text).digest('base64')}`;

test('a file with the pinned integrity is accepted', async () => {
  const file = fileWith('as expected');
  await expect(verifyIntegrity(file, integrityOf('as expected'))).resolves.toBeUndefined();
});

test('any other file is refused', async () => {
  const file = fileWith('as expected?');
  await expect(verifyIntegrity(file, integrityOf('as expected'))).rejects.toThrow(
    /not the expected one/,
  );
});
