import { type Catalogue, paperOf } from '../../domain/catalogue/catalogue.ts';
import { counted } from '../../domain/change/counted.ts';
import type { UserState } from '../../domain/change/user-state.ts';
import { IMPORT_KINDS, type ImportKind } from '../../domain/import/import-item.ts';
import { newOnShelves } from '../../domain/import/new-on-shelves.ts';
import { type IsTaken, takenReading } from '../../domain/import/taken-extras.ts';
import { saidName } from '../../domain/reference/person-name.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { SAME_REASONS } from '../../domain/same/same-reason.ts';
import type {
  ImportedDetails,
  ImportedEntry,
  ImportedFile,
  ImportView,
} from '../../preload/import-types.ts';
import { linked } from '../links.ts';
import { differencesOf, differingIn } from './compare-entries.ts';
import { type ImportEntry, readOf, referenceOf } from './import-entry.ts';
import type { ImportFile } from './import-file.ts';
import type { ImportJob } from './import-job.ts';

/** As many authors as one line names. */
const AUTHORS = 3;

function authorsLine({ authors, authorsCut }: Reference): string {
  const names = authors.slice(0, AUTHORS).map(saidName).join(', ');
  return authorsCut || authors.length > AUTHORS ? `${names} et al.`.trim() : names;
}

/** An entry as a line of the preview. */
export function shownEntry(
  entry: ImportEntry,
  place: number,
  catalogue: Catalogue,
  isTaken: IsTaken,
): ImportedEntry {
  const { kind, choice, match } = entry;
  const reference = referenceOf(entry);
  const paper = match && paperOf(catalogue, match.paper);
  return {
    entry: place,
    kind,
    title: reference.title,
    authors: authorsLine(reference),
    year: reference.issued === null ? '' : String(reference.issued.year),
    venue: reference.venue,
    choice,
    paper: paper ? linked(paper) : null,
    because: match ? SAME_REASONS[match.because] : '',
    differing: differingIn(entry, isTaken),
  };
}

/** What an entry is shown beside. */
interface Beside {
  readonly catalogue: Catalogue;
  /** What is known of the paper that is there. */
  readonly kept: Reference | undefined;
  readonly isTaken: IsTaken;
}

/** An entry beside the paper that is there, each difference with the value that is taken now. */
export function detailsOf(
  entry: ImportEntry,
  place: number,
  { catalogue, kept, isTaken }: Beside,
): ImportedDetails {
  const { reference, problems } = readOf(entry);
  const incoming = { ...reference, reading: takenReading(reference.reading, isTaken) };
  const { file, line, fields } = entry;
  return {
    ...shownEntry(entry, place, catalogue, isTaken),
    abstract: incoming.abstract,
    differences: kept
      ? differencesOf(kept, incoming).map((each) => ({
          ...each,
          choice: fields[each.field] ?? each.choice,
        }))
      : [],
    file,
    line,
    problems,
  };
}

/** So many files of Markdown are shown one by one: a folder has one for each paper. */
const FEW = 20;

const shownFile = ({ name, format, entries, refused, columns }: ImportFile): ImportedFile => ({
  name,
  format,
  entries,
  refused,
  columns,
});

/** The files that were read, those of a Markdown folder as one. */
function shownFiles(files: readonly ImportFile[]): readonly ImportedFile[] {
  const isMarkdown = ({ format, refused }: ImportFile) => format === 'markdown' && refused === null;
  const markdown = files.filter(isMarkdown);
  if (markdown.length <= FEW) return files.map(shownFile);
  const entries = markdown.reduce((sum, file) => sum + file.entries, 0);
  const name = counted(markdown.length, 'file');
  return [
    { name, format: 'markdown', entries, refused: null, columns: null },
    ...files.filter((file) => !isMarkdown(file)).map(shownFile),
  ];
}

/** An import as the window shows it. */
export function shownImport(job: ImportJob, state: UserState): ImportView {
  const { id, phase, files, progress, doubles, problemCount, extras } = job;
  const isCounted = phase !== 'reading';
  const counts = Object.fromEntries(
    IMPORT_KINDS.map((kind) => [kind, isCounted ? (job.byKind().get(kind)?.length ?? 0) : 0]),
  ) as Record<ImportKind, number>;
  const { toAdd, toMerge } = isCounted ? job.chosen() : { toAdd: 0, toMerge: 0 };
  return {
    id,
    phase,
    canCancel: !job.isPut,
    done: phase === 'deciding' ? 1 : progress.done,
    secondsLeft: phase === 'deciding' ? null : progress.secondsLeft,
    files: isCounted ? shownFiles(files) : files.map(shownFile),
    counts,
    doubles,
    problems: problemCount,
    toAdd,
    toMerge,
    extras: isCounted ? extras.shown : [],
    ...(isCounted ? newOnShelves(state, extras.shelves) : { newTags: 0, newViews: 0 }),
  };
}
