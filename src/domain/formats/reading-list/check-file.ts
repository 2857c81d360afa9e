import * as v from 'valibot';
import type { Shelf } from '../../import/shelf.ts';
import { paperOfNote } from '../../note.ts';
import { failure, type Outcome, success } from '../../outcome.ts';
import type { PaperId } from '../../paper.ts';
import { singleLine } from '../../safe/single-line.ts';
import { isMembers } from '../csl-json/member.ts';
import { type FilePaper, paperSchema, tagsSchema, viewsSchema } from './file-schema.ts';
import { type MemberScan, type Span, scanMembers } from './scan-members.ts';
import { READING_LIST_VERSION } from './version.ts';

/** A file of which everything is as it should be. */
export interface CheckedFile {
  readonly shelf: Shelf;
  readonly papers: readonly Span[];
}

const AGAIN = 'Nothing was taken from it. Export it again, or use another copy.';

const refused = (reason: string) => failure('refused', `${reason} ${AGAIN}`);

const lineAt = (text: string, at: number): number =>
  (text.slice(0, at).match(/\r\n?|\n/gu)?.length ?? 0) + 1;

const isDamaged = (text: string, at: number) =>
  refused(
    at >= text.length
      ? `is not whole: it breaks off in line ${lineAt(text, at)}.`
      : `is damaged in line ${lineAt(text, at)}: what stands there is no JSON.`,
  );

function parsed(text: string, { from, to }: Span): Outcome<unknown> {
  try {
    return success(JSON.parse(text.slice(from, to)));
  } catch {
    return isDamaged(text, from);
  }
}

const quoted = (text: string): string => `“${singleLine(text).slice(0, 80)}”`;

/** What is wrong with a value, such as `“colour” is missing`. */
function wrongIn(issue: v.BaseIssue<unknown>, within: string): string {
  const path = [within, v.getDotPath(issue) ?? ''].filter(Boolean).join('.');
  const what = path === '' ? 'it' : quoted(path);
  if (issue.received === 'undefined') return `${what} is missing`;
  const isSaid = issue.message.startsWith('is ') || issue.message.startsWith('ends ');
  return `${what} ${isSaid ? issue.message : `is ${singleLine(issue.received).slice(0, 80)}, which it cannot be`}`;
}

/** A member of the file by its schema. */
function member<Schema extends v.GenericSchema>(
  text: string,
  span: Span,
  name: string,
  schema: Schema,
): Outcome<v.InferOutput<Schema>> {
  const value = parsed(text, span);
  if (!value.ok) return value;
  const read = v.safeParse(schema, value.value, { abortEarly: true });
  if (read.success) return success(read.output);
  const [issue] = read.issues;
  return refused(`is damaged in line ${lineAt(text, span.from)}: ${wrongIn(issue, name)}.`);
}

function versionOf(text: string, members: ReadonlyMap<string, Span>): Outcome<null> {
  const span = members.get('version');
  const version = span && parsed(text, span);
  if (version && !version.ok) return version;
  if (version?.value === READING_LIST_VERSION) return success(null);
  if (typeof version?.value === 'number' && version.value > READING_LIST_VERSION)
    return failure(
      'refused',
      `was written by a newer version of Reading List: it has version ${version.value} of the format, and this one reads version ${READING_LIST_VERSION}. Nothing was taken from it. Update Reading List, then import it again.`,
    );
  return refused(`does not say “version”: ${READING_LIST_VERSION}, so it cannot be read.`);
}

/** The id that is there twice, if any. */
function doubled(items: readonly { readonly id: string }[]): string | undefined {
  const known = new Set<string>();
  return items.find(({ id }) => known.size === known.add(id).size)?.id;
}

/** The tags and views of a file whose JSON is whole. */
function shelfOf(
  text: string,
  { members, elements }: Extract<MemberScan, { readonly kind: 'whole' }>,
): Outcome<Pick<Shelf, 'tags' | 'views'>> {
  const version = versionOf(text, members);
  if (!version.ok) return version;
  const lacking = ['tags', 'views', 'papers'].find((name) => !members.has(name));
  if (lacking !== undefined) return refused(`lacks the member “${lacking}”.`);
  if (elements === null) return refused('is damaged: “papers” is no list.');
  for (const [name, span] of members) {
    if (name === 'papers') continue;
    const value = parsed(text, span);
    if (!value.ok) return value;
  }
  const nothing = { from: 0, to: 0 };
  const tags = member(text, members.get('tags') ?? nothing, 'tags', tagsSchema);
  if (!tags.ok) return tags;
  const views = member(text, members.get('views') ?? nothing, 'views', viewsSchema);
  if (!views.ok) return views;
  const twice = doubled(tags.value) ?? doubled(views.value);
  if (twice !== undefined) return refused(`is damaged: it has ${quoted(twice)} twice.`);
  return success({ tags: tags.value, views: views.value });
}

function damagedPaper(text: string, { from }: Span, paper: unknown, what: string) {
  const reference = isMembers(paper) ? paper.reference : null;
  const title = isMembers(reference) ? reference.title : null;
  const named = typeof title === 'string' ? ` ${quoted(title)}` : '';
  return refused(`is damaged in line ${lineAt(text, from)}, in the paper${named}: ${what}.`);
}

/** A paper of a file. */
export function paperIn(text: string, span: Span): Outcome<FilePaper> {
  const value = parsed(text, span);
  if (!value.ok) return value;
  const read = v.safeParse(paperSchema, value.value, { abortEarly: true });
  if (!read.success) return damagedPaper(text, span, value.value, wrongIn(read.issues[0], ''));
  const paper = read.output;
  const twice = doubled(paper.notes) ?? doubled(paper.highlights);
  if (twice !== undefined) return damagedPaper(text, span, paper, `it has ${quoted(twice)} twice`);
  const foreign = paper.notes.find(({ id }) => paperOfNote(id) !== paper.id);
  if (foreign)
    return damagedPaper(text, span, paper, `the note ${quoted(foreign.id)} is of another paper`);
  return success(paper);
}

/**
 * Checks a whole file, for nothing is taken from one that is damaged anywhere. What it lacks or has
 * too much is told after the file's name. Yields the share that is done, from 0 to 1.
 */
export function* checkFile(text: string): Generator<number, Outcome<CheckedFile>, void> {
  const scanning = scanMembers(text, 'papers');
  let step = scanning.next();
  for (; !step.done; step = scanning.next()) yield step.value / text.length / 2;
  const scan = step.value;
  if (scan.kind === 'broken') return isDamaged(text, scan.at);
  if (scan.kind === 'twice')
    return refused(
      `is damaged in line ${lineAt(text, scan.at)}: the member ${quoted(scan.name)} is there twice.`,
    );
  const shelf = shelfOf(text, scan);
  if (!shelf.ok) return shelf;
  const tags = new Set(shelf.value.tags.map(({ id }) => id));
  const papers = new Set<PaperId>();
  for (const span of scan.elements ?? []) {
    const paper = paperIn(text, span);
    if (!paper.ok) return paper;
    const { id } = paper.value;
    if (papers.has(id))
      return refused(
        `is damaged in line ${lineAt(text, span.from)}: it has the paper ${quoted(id)} twice.`,
      );
    papers.add(id);
    const tag = paper.value.tags.find((each) => !tags.has(each));
    if (tag !== undefined)
      return refused(
        `is damaged in line ${lineAt(text, span.from)}: the tag ${quoted(tag)} of a paper is not in “tags”.`,
      );
    yield 0.5 + span.to / text.length / 2;
  }
  return success({ shelf: { ...shelf.value, papers }, papers: scan.elements ?? [] });
}
