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
  /** Files that are left alone although they name a paper, or may name one. */
  readonly problems: readonly MarkdownRemark[];
  /** Whether all was read: else a file that is not found may still be there. */
  readonly isWhole: boolean;
}

/** Some systems write the names of files in another normal form than they were given in. */
const plain = (name: string): string => name.normalize('NFC');

/** The paper that the front matter of each file names, and the files that cannot be read. */
async function idsIn(
  vault: Pick<Vault, 'readMarkdown'>,
  files: readonly string[],
  isWanted: () => boolean,
) {
  const ids = new Map<string, PaperId>();
  const unread: MarkdownRemark[] = [];
  const { rest } = restful();
  for (let from = 0; from < files.length && isWanted(); from += MARKDOWN_TOGETHER) {
    const names = files.slice(from, from + MARKDOWN_TOGETHER);
    const read = await vault.readMarkdown({ names, isHead: true });
    if (!read.ok) return read;
    for (const { name, text, problem } of read.value) {
      if (problem !== null) unread.push({ name, words: problem });
      const id = text === null ? undefined : readPaperFile(text).said.id;
      if (id !== undefined) ids.set(name, id);
      await rest();
    }
  }
  return success({ ids, unread });
}

const doubled = (name: string, other: string): MarkdownRemark => ({
  name,
  words: `It is about the same paper as “${other}” and was left alone.`,
});

/** The files that name a paper, by the paper. */
function namesOf(ids: ReadonlyMap<string, PaperId>): ReadonlyMap<PaperId, readonly string[]> {
  const found = new Map<PaperId, string[]>();
  for (const [name, paper] of ids) found.set(paper, [...(found.get(paper) ?? []), name]);
  return found;
}

/** Programs that make a copy, as of two versions that were synced, add to its name. */
const shortest = (names: readonly string[]): string =>
  names.reduce((one, other) => (other.length < one.length ? other : one));

/** Whether a file is one of those, or in one of the folders, that cannot be read. */
function hiding(folders: readonly MarkdownRemark[], files: readonly MarkdownRemark[]) {
  const names = new Set(files.map(({ name }) => plain(name)));
  const places = folders.map(({ name }) => `${plain(name)}/`);
  return (name: string) => names.has(name) || places.some((place) => name.startsWith(place));
}

/**
 * Finds the file of each paper by the id in its front matter, whatever it is called by now; one that
 * names none is known by its own name. Of several the one counts that had that name last, also where
 * it cannot be read, else the one of the shortest name.
 */
export async function folderIndex(
  vault: Pick<Vault, 'readMarkdown'>,
  { files, unread, known }: MarkdownOpened,
  isWanted: () => boolean,
): Promise<Outcome<FolderIndex>> {
  const read = await idsIn(vault, files, isWanted);
  if (!read.ok) return read;
  const { ids } = read.value;
  const last = new Map(known.map(({ paper, name }) => [paper, plain(name)]));
  const owners = new Map([...last].map(([paper, name]) => [name, paper]));
  const fileOf = new Map<PaperId, string>();
  // Those that are known by their name are told when they are read.
  const unknown = read.value.unread.filter(({ name }) => !owners.has(plain(name)));
  const problems = [...unknown];
  const isHidden = hiding(unread, read.value.unread);
  for (const [paper, names] of namesOf(ids)) {
    const was = last.get(paper);
    const isAway = was !== undefined && isHidden(was);
    const one = isAway ? was : (names.find((name) => plain(name) === was) ?? shortest(names));
    if (!isAway) fileOf.set(paper, one);
    problems.push(...names.filter((name) => name !== one).map((name) => doubled(name, one)));
  }
  for (const name of files) {
    const paper = owners.get(plain(name));
    if (paper !== undefined && !ids.has(name) && !fileOf.has(paper)) fileOf.set(paper, name);
  }
  const isWhole = unread.length === 0 && unknown.length === 0;
  return success({ fileOf, known: last, problems, isWhole });
}
