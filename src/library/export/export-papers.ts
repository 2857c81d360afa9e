import { paperOf } from '../../domain/catalogue/catalogue.ts';
import type { UserState } from '../../domain/change/user-state.ts';
import type { ExportFormat } from '../../domain/export/export-format.ts';
import { type Outcome, success } from '../../domain/outcome.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { Library } from '../library.ts';
import { referencesRead } from '../references-read.ts';
import { restful } from '../restful.ts';
import type { ExportedFile } from './exported-file.ts';
import type { ExportWriter } from './exported-paper.ts';
import { readingListWriter } from './reading-list-writer.ts';
import { bibtexWriter, cslJsonWriter, csvWriter, risWriter } from './reference-writer.ts';
import { reportWriter } from './report-writer.ts';

/** Papers read at a time: so few that little else waits for it, and that what is read is soon given up. */
const READ = 100;

/** What is written, and who hears of it. */
export interface ExportJob {
  readonly format: ExportFormat;
  readonly papers: readonly PaperId[];
  readonly file: ExportedFile;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly isStopped: () => boolean;
  /** Told how many papers are done. */
  readonly onProgress: (done: number) => void;
}

function writerFor({ format, papers, now }: ExportJob, state: UserState): ExportWriter {
  switch (format) {
    case 'bibtex':
    case 'biblatex':
      return bibtexWriter(format);
    case 'ris':
      return risWriter();
    case 'csl-json':
      return cslJsonWriter();
    case 'csv':
      return csvWriter();
    case 'html':
    case 'pdf':
      return reportWriter(state, papers, now);
    case 'reading-list':
      return readingListWriter(state, now);
  }
}

/**
 * Writes papers into a file that was begun, bit by bit, while what is asked meanwhile is answered;
 * resolves with how many there were once all is handed over, or sooner where it is stopped.
 */
export async function exportPapers(library: Library, job: ExportJob): Promise<Outcome<number>> {
  const { papers, file, isStopped, onProgress } = job;
  // What is changed meanwhile is not in the file, which is of one moment.
  const { state } = library.catalogue();
  const writer = writerFor(job, state);
  const { rest } = restful();
  let count = 0;
  let sent = await file.write(writer.begin());
  let reading = referencesRead(library, papers.slice(0, READ));
  for (let from = 0; from < papers.length; from += READ) {
    const references = await reading;
    if (!references.ok) return references;
    // The next are read while these are written.
    reading = referencesRead(library, papers.slice(from + READ, from + 2 * READ));
    for (const [id, reference] of references.value) {
      if (!sent.ok || isStopped()) break;
      const held = paperOf(library.catalogue(), id);
      if (held === undefined) continue;
      count += 1;
      sent = await file.write(writer.add({ held, reference, state }));
      await rest();
    }
    if (!sent.ok || isStopped()) break;
    onProgress(Math.min(papers.length, from + READ));
  }
  if (sent.ok) sent = await file.write(writer.end());
  return sent.ok ? success(count) : sent;
}
