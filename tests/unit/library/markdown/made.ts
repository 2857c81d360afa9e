import type { HighlightId } from '../../../../src/domain/highlight/highlight.ts';
import { fakeVault } from '../fake-vault.ts';
import { valueIn } from '../import/imported.ts';
import { acting, opened } from '../opened.ts';
import { bundleOf, paper } from '../papers.ts';
import { fakeFolder } from './fake-folder.ts';

export const MARK: HighlightId = 'h-0123456789abcdef';
const papers = (abstract: string) => [
  paper('p-1', { title: 'Ants: a survey', abstract }),
  paper('p-2', { title: 'Bees' }),
  paper('p-3'),
];

/** A library with a paper that has everything, and a folder. */
export async function made(abstract = 'Ants carry ten times their weight.') {
  const folder = fakeFolder();
  const { vault } = fakeVault();
  const library = await opened({
    bundle: bundleOf(papers(abstract)),
    vault: { ...vault, ...folder.handlers },
  });
  await acting(library, [
    { kind: 'set-status', papers: ['p-1'], status: 'reading' },
    { kind: 'add-tag', papers: ['p-1'], name: 'insects' },
    { kind: 'write-note', note: 'n-1', text: 'one\ntwo\nthree' },
    {
      kind: 'mark',
      paper: 'p-1',
      highlight: MARK,
      anchor: {
        part: 'abstract',
        quote: { exact: 'ten times', prefix: 'Ants carry ', suffix: ' their weight.' },
        position: { start: 11, end: 20 },
      },
      colour: 'green',
    },
    { kind: 'comment-highlight', paper: 'p-1', highlight: MARK, text: 'Really?' },
  ]);
  const sync = async (which: 'all' | 'own' = 'own') => valueIn(await library.markdown.sync(which));
  const edit = (id: `p-${string}`, change: (text: string) => string) => {
    const name = folder.fileOf(id);
    folder.files.set(name, change(folder.files.get(name) ?? ''));
  };
  return { folder, library, sync, edit };
}
