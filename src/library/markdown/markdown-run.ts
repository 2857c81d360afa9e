import type { Act, Receipt } from '../../domain/act.ts';
import { type Catalogue, hasHighlight, paperOf, tagsOn } from '../../domain/catalogue/catalogue.ts';
import { notesOn } from '../../domain/catalogue/notes-on.ts';
import { counted } from '../../domain/change/counted.ts';
import type { Plan } from '../../domain/change/plan-for.ts';
import { readingOf, type UserState } from '../../domain/change/user-state.ts';
import { takeDrafts } from '../../domain/markdown-folder/take-drafts.ts';
import { isNothing } from '../../domain/markdown-folder/taken-from-file.ts';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import type { MarkdownPapers, MarkdownReport } from '../../preload/markdown-types.ts';
import { Progress } from '../import/progress.ts';
import { restful } from '../restful.ts';
import type { Vault } from '../vault-in-time.ts';
import { type FolderIndex, folderIndex } from './folder-index.ts';
import { afterTaking, type MergedFile, mergedFile } from './merged-file.ts';
import { Report } from './report.ts';

/** What writing and reading the folder need. */
export interface MarkdownParts {
  readonly vault: Pick<
    Vault,
    'openMarkdown' | 'readMarkdown' | 'writeMarkdown' | 'markdownBases' | 'keepMarkdown'
  >;
  readonly catalogue: () => Catalogue;
  readonly referencesOf: (papers: readonly PaperId[]) => Promise<ReadonlyMap<PaperId, Reference>>;
  readonly act: (act: Act) => Promise<Outcome<Receipt>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called when the progress is another. */
  readonly changed: () => void;
}

/** As many papers as are read, merged and written at a time. */
const TOGETHER = 50;
/** How often a paper is tried that was changed on either side meanwhile. */
const TRIES = 3;

const hasOwn = (state: UserState, paper: PaperId): boolean =>
  readingOf(state, paper).status !== 'unread' ||
  tagsOn(state, paper).length > 0 ||
  notesOn(state, paper).length > 0 ||
  hasHighlight(state, paper);

/** Whether all that a file says of a paper is in a state as it was in another. */
const isSameIn = (one: UserState, other: UserState, paper: PaperId): boolean =>
  one.tags === other.tags &&
  one.readings.get(paper) === other.readings.get(paper) &&
  one.notes.get(paper) === other.notes.get(paper) &&
  one.highlights.get(paper) === other.highlights.get(paper);

const LOST = (folder: string) =>
  failure(
    'refused',
    `None of the files written before is in “${folder}” any more. If it is on a disk of its own, plug that in. Otherwise choose the folder again, and all files are written anew.`,
  );

const HIDDEN =
  'It was not found, and may be where the app could not read. Nothing is written for its paper until all can be read.';

/** One time that papers are written to the folder and what was changed there is read. */
export class MarkdownRun {
  readonly id: number;
  readonly progress: Progress;
  isStopped = false;
  readonly #parts: MarkdownParts;
  readonly #report = new Report();
  /** Papers of which something is to be taken before they are written. */
  #held: MergedFile[] = [];
  /** Papers that were changed on either side meanwhile. */
  #again = new Set<PaperId>();

  constructor(id: number, parts: MarkdownParts) {
    this.id = id;
    this.#parts = parts;
    this.progress = new Progress(parts.changed);
  }

  /** Resolves once all that was taken and written is on disk. */
  async run(papers: MarkdownPapers): Promise<Outcome<MarkdownReport>> {
    const opened = await this.#parts.vault.openMarkdown({ papers });
    if (!opened.ok) return opened;
    const index = await folderIndex(this.#parts.vault, opened.value, () => !this.isStopped);
    if (!index.ok) return index;
    const { fileOf, known, problems, isWhole } = index.value;
    const isLost = known.size > 0 && ![...known.keys()].some((paper) => fileOf.has(paper));
    if (isLost && isWhole && !this.isStopped) return LOST(opened.value.folder);
    this.#report.unread = opened.value.unread;
    for (const problem of problems) this.#report.problem(problem);
    const catalogue = this.#parts.catalogue();
    this.#report.removed = [...fileOf.keys()].filter((id) => !paperOf(catalogue, id)).length;
    let due: readonly PaperId[] = catalogue.papers.flatMap(({ id }) =>
      papers === 'all' || hasOwn(catalogue.state, id) || known.has(id) || fileOf.has(id) ? id : [],
    );
    for (let tries = 0; tries < TRIES && due.length > 0 && !this.isStopped; tries += 1) {
      this.#again = new Set();
      const done = await this.#pass(due, index.value);
      if (!done.ok) return done;
      due = [...this.#again];
    }
    for (const paper of this.isStopped ? [] : due)
      this.#report.problem({
        name: fileOf.get(paper) ?? known.get(paper) ?? paper,
        words: 'It was being changed and was left as it is. It is read and written the next time.',
      });
    return success(this.#report.whole(this.isStopped));
  }

  /** Plans the act that takes what files say; what was changed here since waits for the next pass. */
  plan(state: UserState): Plan {
    const [ready, stale] = [
      this.#held.filter(({ paper, catalogue }) => isSameIn(state, catalogue.state, paper)),
      this.#held.filter(({ paper, catalogue }) => !isSameIn(state, catalogue.state, paper)),
    ];
    for (const { paper } of stale) this.#again.add(paper);
    this.#held = ready;
    const drafts = takeDrafts(
      state,
      ready.map(({ synced }) => synced.taken),
    );
    const papers = counted(ready.length, 'paper');
    return { drafts, words: `What was changed in the Markdown folder is taken for ${papers}.` };
  }

  /** Everything once: first what only has to be written, then what has to be taken before. */
  async #pass(due: readonly PaperId[], index: FolderIndex): Promise<Outcome<null>> {
    this.#held = [];
    this.progress.begin(due.length);
    for (let from = 0; from < due.length; from += TOGETHER) {
      if (this.isStopped) return success(null);
      const merged = await this.#mergedAll(due.slice(from, from + TOGETHER), index);
      if (!merged.ok) return merged;
      const isHeld = ({ synced }: MergedFile) => !isNothing(synced.taken);
      this.#held.push(...merged.value.filter(isHeld));
      const written = await this.#write(merged.value.filter((each) => !isHeld(each)));
      if (!written.ok) return written;
      this.progress.at(from + TOGETHER);
    }
    return this.isStopped || this.#held.length === 0 ? success(null) : this.#take();
  }

  async #take(): Promise<Outcome<null>> {
    const { act, catalogue, now } = this.#parts;
    const acted = await act({ kind: 'take-markdown', run: this.id });
    if (!acted.ok) return acted;
    this.#report.group = acted.value.group ?? this.#report.group;
    this.#report.taken += this.#held.length;
    const { rest } = restful();
    for (let from = 0; from < this.#held.length; from += TOGETHER) {
      const some: MergedFile[] = [];
      for (const each of this.#held.slice(from, from + TOGETHER)) {
        some.push(afterTaking(each, catalogue(), now));
        await rest();
      }
      const written = await this.#write(some);
      if (!written.ok) return written;
    }
    return success(null);
  }

  async #mergedAll(
    papers: readonly PaperId[],
    { fileOf, known, isWhole }: FolderIndex,
  ): Promise<Outcome<readonly MergedFile[]>> {
    const { vault, referencesOf, now } = this.#parts;
    const catalogue = this.#parts.catalogue();
    const names = papers.flatMap((paper) => fileOf.get(paper) ?? []);
    const [references, files, bases] = await Promise.all([
      referencesOf(papers),
      vault.readMarkdown({ names, isHead: false }),
      vault.markdownBases({ papers }),
    ]);
    if (!files.ok) return files;
    if (!bases.ok) return bases;
    const texts = new Map(files.value.map((file) => [file.name, file]));
    const baseOf = new Map(bases.value.map((base) => [base.paper, base]));
    const { rest } = restful();
    const merged: MergedFile[] = [];
    for (const paper of papers) {
      const file = texts.get(fileOf.get(paper) ?? '');
      const reference = references.get(paper);
      const last = known.get(paper);
      if (file?.problem) this.#report.problem({ name: file.name, words: file.problem });
      const isHidden = !file && last !== undefined && !isWhole;
      if (isHidden) this.#report.problem({ name: last, words: HIDDEN });
      // Many programs save by putting another file in its place; what is written in between is lost.
      const isOnItsWay = file?.text === null && !file.problem;
      if (isOnItsWay) this.#again.add(paper);
      if (file?.problem || isHidden || isOnItsWay || !reference) continue;
      const base = baseOf.get(paper);
      const found = file?.text ?? null;
      const one = mergedFile({ paper, name: file?.name, found, base, reference, catalogue }, now);
      if (one) merged.push(one);
      else this.#report.gone += 1;
      await rest();
    }
    return success(merged);
  }

  /** Writes what is another, then keeps the bases of all that is as it is to be. */
  async #write(all: readonly MergedFile[]): Promise<Outcome<null>> {
    const { vault } = this.#parts;
    const due = all.filter(({ found, synced }) => synced.text !== found);
    const files = due.map(({ name, found, synced }) => ({
      name,
      text: synced.text,
      expected: found,
    }));
    const written = due.length === 0 ? success([]) : await vault.writeMarkdown({ files });
    if (!written.ok) return written;
    const results = new Map(due.map(({ paper }, index) => [paper, written.value[index]]));
    const done = all.filter(({ paper, name, synced }) => {
      const result = results.get(paper);
      if (result?.is === 'changed') this.#again.add(paper);
      if (result?.is === 'refused') this.#report.problem({ name, words: result.problem });
      if (result?.is === 'written') this.#report.written += 1;
      const isDone = result === undefined || result.is === 'written';
      if (isDone) this.#report.conflict(name, synced.conflicts);
      return isDone;
    });
    const bases = done.flatMap(({ paper, name, base, synced }) =>
      base?.base === synced.base && base.name === name ? [] : [{ paper, name, base: synced.base }],
    );
    return bases.length === 0 ? success(null) : vault.keepMarkdown({ bases });
  }
}
