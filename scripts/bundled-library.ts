import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parseAuthorPage } from '../src/domain/page/parse-author-page.ts';

const NAME = 'virtual:bundled-library';

/**
 * Turns the saved page in resources/library into the module `virtual:bundled-library`:
 * a `revision` that changes with the data, and `load` for the data itself.
 * A page with any problem stops the build, for what is bundled must be whole.
 */
export function bundledLibrary(root: string): Plugin {
  const folder = join(root, 'resources/library');
  const data = () => {
    const { page, savedIn } = JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8'));
    const reading = parseAuthorPage(readFileSync(join(folder, page), 'utf8'), { savedIn });
    if (!reading.ok) throw new Error(`${page}: ${reading.reason}`);
    const [problem] = reading.problems;
    if (problem) throw new Error(`${page}, line ${problem.line}: ${problem.message}`);
    return JSON.stringify(reading.page);
  };
  return {
    name: 'bundled-library',
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${NAME}`)) return null;
      const json = data();
      if (id.endsWith('/data')) return `export const page = JSON.parse(${JSON.stringify(json)});`;
      const revision = createHash('sha256').update(json).digest('hex').slice(0, 16);
      return `export const revision = '${revision}';
        export const load = () => import('${NAME}/data').then((module) => module.page);`;
    },
  };
}
