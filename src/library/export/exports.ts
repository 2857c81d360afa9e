import { EXPORT_FORMAT_NAMES, PDF_LIMIT } from '../../domain/export/export-format.ts';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import type { PaperId } from '../../domain/paper.ts';
import { grouped } from '../../domain/text/grouped.ts';
import type { InputOf, library as methods } from '../../preload/contract.ts';
import type { Exported, ExportView } from '../../preload/export-types.ts';
import type { Library } from '../library.ts';
import { inListOrder, listedPapers } from '../listed-papers.ts';
import type { Vault } from '../vault-in-time.ts';
import { ExportedFile } from './exported-file.ts';

type Given = InputOf<typeof methods.exportPapers>;

/** How often it is told how far an export has come, and when its end is first foretold, in milliseconds. */
const PROGRESS = 250;
const FORETOLD = 1000;

/** The export that is under way, of which there is one at most. */
export interface Exports {
  readonly begin: (given: Given) => Promise<Outcome<Exported | null>>;
  /** Stops it; resolves once its file is as it was. */
  readonly cancel: () => Promise<Outcome<null>>;
  readonly view: () => ExportView | null;
}

interface Running {
  view: ExportView;
  isStopped: boolean;
}

function papersOf(library: Library, { of }: Given): readonly PaperId[] {
  if (of.kind === 'papers') return inListOrder(library, of.papers, of.query);
  if (of.kind === 'query') return listedPapers(library, of.query);
  return library.catalogue().papers.map(({ id }) => id);
}

function refused({ format }: Given, papers: readonly PaperId[]): Outcome<null> {
  if (papers.length === 0) return failure('refused', 'There are no papers to export.');
  if (format !== 'pdf' || papers.length <= PDF_LIMIT) return success(null);
  const name = EXPORT_FORMAT_NAMES.html;
  return failure(
    'refused',
    `A PDF can have at most ${grouped(PDF_LIMIT)} papers, and these are ${grouped(papers.length)}. Export fewer, or an ${name}.`,
  );
}

/** Tells how far an export has come, and how long it will still take as fast as it went so far. */
function progress(running: Running, changed: () => void, clock = () => performance.now()) {
  const begun = clock();
  let told = begun;
  return (done: number) => {
    const now = clock();
    if (now - told < PROGRESS) return;
    told = now;
    const { total } = running.view;
    const left = ((now - begun) / done) * (total - done);
    const secondsLeft = now - begun < FORETOLD ? null : Math.ceil(left / 1000);
    running.view = { ...running.view, done, secondsLeft };
    changed();
  };
}

/** Exports of a library to files that the vault writes; `changed` is called as one comes on. */
export function openExports(
  library: () => Library,
  vault: Vault,
  now: () => number,
  changed: () => void,
): Exports {
  let current: Running | null = null;
  const enter = (running: Running, phase: ExportView['phase']) => {
    running.view = { ...running.view, phase, secondsLeft: null };
    changed();
  };
  async function carryOut(
    running: Running,
    { format }: Given,
    papers: readonly PaperId[],
  ): Promise<Outcome<Exported | null>> {
    const begun = await vault.beginExport({ format });
    if (!begun.ok) return begun;
    if (begun.value === null || running.isStopped) return success(null);
    enter(running, 'writing');
    // What writes all formats is loaded with the first export.
    const { exportPapers } = await import('./export-papers.ts');
    const file = new ExportedFile(vault);
    const written = await exportPapers(library(), {
      ...{ format, papers, file, now: now() },
      isStopped: () => running.isStopped,
      onProgress: progress(running, changed),
    });
    if (running.isStopped) return success(null);
    if (!written.ok) return written;
    enter(running, 'ending');
    const ended = await file.end();
    if (ended.ok) return success({ papers: written.value, file: begun.value });
    return running.isStopped ? success(null) : ended;
  }
  return {
    async begin(given) {
      if (current) return failure('refused', 'Another export is still under way.');
      const papers = papersOf(library(), given);
      const possible = refused(given, papers);
      if (!possible.ok) return possible;
      const view = { phase: 'choosing', done: 0, total: papers.length, secondsLeft: null } as const;
      const running: Running = { view, isStopped: false };
      current = running;
      changed();
      let isDone = false;
      try {
        const outcome = await carryOut(running, given, papers);
        isDone = outcome.ok && outcome.value !== null;
        return outcome;
      } finally {
        current = null;
        changed();
        if (!isDone) void vault.dropExport({});
      }
    },
    async cancel() {
      if (!current) return success(null);
      current.isStopped = true;
      return vault.dropExport({});
    },
    view: () => current?.view ?? null,
  };
}
