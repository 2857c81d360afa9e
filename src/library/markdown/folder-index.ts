import { readPaperFile } from '../../domain/markdown-folder/read-paper-file.ts';
import { type Outcome, success } from '../../domain/outcome.ts';
import type { PaperId } from '../../domain/paper.ts';
import { MARKDOWN_TOGETHER } from '../../preload/inputs.ts';
import type { MarkdownOpened, MarkdownRemark } from '../../preload/markdown-types.ts';
import { restful } from '../restful.ts';
import type { Vault } from '../vault-in-time.ts';

/** Which file is whose. */
export interface FolderIndex {
  readonly fileOf: ReadonlyMap<PaperId, string>;
  /** The file each paper had last, whether or not it is there. */
  readonly known: ReadonlyMap<PaperId, string>;
  /** Files that are left alone although they name a paper. */
  readonly problems: readonly MarkdownRemark[];
}

/** Some systems write the names of files in another normal form than they were given in. */
const plain = (name: string): string => name.normalize('NFC');

/** The paper that the front matter of each file names. */
async function idsIn(
  vault: Pick<Vault, 'readMarkdown'>,
  files: readonly string[],
  isWanted: () => boolean,
): Promise<Outcome<ReadonlyMap<string, PaperId>>> {
  const ids = new Map<string, PaperId>();
  const { rest } = restful();
  for (let from = 0; from < files.length && isWanted(); from += MARKDOWN_TOGETHER) {
    const names = files.slice(from, from + MARKDOWN_TOGETHER);
    const read = await vault.readMarkdown({ names, isHead: true });
    if (!read.ok) return read;
    for (const { name, text } of read.value) {
      const id = text === null ? undefined : readPaperFile(text).said.id;
      if (id !== undefined) ids.set(name, id);
      await rest();
    }
  }
  return success(ids);
}

const doubled = (name: string, other: string): MarkdownRemark => ({
  name,
  words: `It is about the same paper as “${other}” and was left alone.`,
});

/**
 * Finds the file of each paper by the id in its front matter, whatever it is called by now; one that
 * names none is known by its own name. Of several the one counts that had that name last.
 */
export async function folderIndex(
  vault: Pick<Vault, 'readMarkdown'>,
  { files, known }: MarkdownOpened,
  isWanted: () => boolean,
): Promise<Outcome<FolderIndex>> {
  const ids = await idsIn(vault, files, isWanted);
  if (!ids.ok) return ids;
  const last = new Map(known.map(({ paper, name }) => [paper, plain(name)]));
  const owners = new Map([...last].map(([paper, name]) => [name, paper]));
  const fileOf = new Map<PaperId, string>();
  const problems: MarkdownRemark[] = [];
  for (const [name, paper] of ids.value) {
    const other = fileOf.get(paper);
    if (other === undefined) fileOf.set(paper, name);
    else if (plain(name) === last.get(paper)) {
      fileOf.set(paper, name);
      problems.push(doubled(other, name));
    } else problems.push(doubled(name, other));
  }
  for (const name of files) {
    const paper = owners.get(plain(name));
    if (paper !== undefined && !ids.value.has(name) && !fileOf.has(paper)) fileOf.set(paper, name);
  }
  return success({ fileOf, known: last, problems });
}
