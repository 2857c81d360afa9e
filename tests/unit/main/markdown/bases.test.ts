import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openMarkdownFolder } from '../../../../src/main/markdown/markdown-folder.ts';
import { valueIn } from '../../library/import/imported.ts';
import { base, chosen, data, failing, inFolder, opened, root } from './chosen-folder.ts';

describe('bases', () => {
  it('are there at the next start, each as it was kept last', async () => {
    const { handlers } = await opened();
    valueIn(await handlers.keepMarkdown({ bases: [base('a.md', 'one\n“two”')] }));
    valueIn(await handlers.keepMarkdown({ bases: [base('b.md', 'three')] }));
    expect(valueIn(await handlers.markdownBases({ papers: ['p-1', 'p-2'] }))).toEqual([
      base('b.md', 'three'),
    ]);
    const again = openMarkdownFolder(data());
    const { known } = valueIn(await again.handlers.openMarkdown({ papers: 'all' }));
    expect(known).toEqual([{ paper: 'p-1', name: 'b.md' }]);
    expect(valueIn(await again.handlers.markdownBases({ papers: ['p-1'] }))).toEqual([
      base('b.md', 'three'),
    ]);
  });

  it('survive a line that was torn or damaged', async () => {
    const { handlers } = await opened();
    valueIn(await handlers.keepMarkdown({ bases: [base('a.md', 'one')] }));
    valueIn(await handlers.keepMarkdown({ bases: [{ ...base('b.md'), paper: 'p-2' }] }));
    const [file = ''] = readdirSync(join(data(), 'markdown')).filter((name) =>
      name.endsWith('.bases'),
    );
    const path = join(data(), 'markdown', file);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, bytes.length - 4));
    const again = openMarkdownFolder(data());
    const { known } = valueIn(await again.handlers.openMarkdown({ papers: 'all' }));
    expect(known).toEqual([{ paper: 'p-1', name: 'a.md' }]);
    valueIn(await again.handlers.keepMarkdown({ bases: [{ ...base('c.md'), paper: 'p-3' }] }));
    const last = openMarkdownFolder(data());
    const found = valueIn(await last.handlers.openMarkdown({ papers: 'all' }));
    expect(found.known.map(({ name }) => name)).toEqual(['a.md', 'c.md']);
  });

  it('are not given up while a folder cannot be read in which the files may be', async () => {
    const { handlers, chosen: choice } = await opened();
    mkdirSync(inFolder('locked'));
    writeFileSync(inFolder('locked/a.md'), 'x');
    valueIn(await handlers.keepMarkdown({ bases: [base('locked/a.md')] }));
    failing('readdir', { [inFolder('locked')]: 'EACCES' });
    valueIn(await choice.choose(chosen()));
    expect(valueIn(await handlers.openMarkdown({ papers: 'all' })).known).toHaveLength(1);
  });

  it('belong to one folder, and are given up where it is chosen again without its files', async () => {
    const { handlers, chosen: choice, write } = await opened();
    await write('a.md', 'x');
    valueIn(await handlers.keepMarkdown({ bases: [base('a.md')] }));
    mkdirSync(join(root(), 'other'));
    valueIn(await choice.choose(join(root(), 'other')));
    expect(valueIn(await handlers.openMarkdown({ papers: 'all' })).known).toEqual([]);
    valueIn(await choice.choose(chosen()));
    expect(valueIn(await handlers.openMarkdown({ papers: 'all' })).known).toHaveLength(1);
    renameSync(inFolder('a.md'), join(root(), 'a.md'));
    valueIn(await choice.choose(chosen()));
    expect(valueIn(await handlers.openMarkdown({ papers: 'all' })).known).toEqual([]);
  });
});
