import type { Catalogue, HeldPaper } from '../../../../src/domain/catalogue/catalogue.ts';
import type { ChangeKey, Draft, Value } from '../../../../src/domain/change/change.ts';
import { sortText } from '../../../../src/domain/change/sort-text.ts';
import { applied, EMPTY_STATE, type UserState } from '../../../../src/domain/change/user-state.ts';
import { printAnchor } from '../../../../src/domain/highlight/anchor-text.ts';
import type { PaperId } from '../../../../src/domain/paper.ts';
import { placeBetween } from '../../../../src/domain/place.ts';
import { paperOfReference } from '../../../../src/domain/reference/paper-of-reference.ts';
import type { Reference } from '../../../../src/domain/reference/reference.ts';
import { withReading } from '../../../../src/domain/reference/with-reading.ts';
import { READY_VIEWS } from '../../../../src/domain/view.ts';
import { readingListWriter } from '../../../../src/library/export/reading-list-writer.ts';
import { ImportJob } from '../../../../src/library/import/import-job.ts';
import { knownWorks } from '../../../../src/library/import/known-works.ts';
import { keepImport, planKept } from '../../../../src/library/import/plan-import.ts';
import type { MadeLibrary } from '../../domain/formats/reading-list/arbitrary-library.ts';
import { valueIn } from './imported.ts';

/** A library in memory: what is known of its papers, and what the person keeps. */
export interface InMemory {
  readonly papers: ReadonlyMap<
    PaperId,
    { readonly held: HeldPaper; readonly reference: Reference }
  >;
  readonly state: UserState;
}

export const NO_LIBRARY: InMemory = { papers: new Map(), state: EMPTY_STATE };

const NOTHING = { status: null, tags: [], notes: [] } as const;

const draft = (key: ChangeKey, after: Value | null): Draft => ({ key, before: null, after });

function draftsOf({ tags, views, papers }: MadeLibrary): readonly Draft[] {
  let place = '';
  const kept = new Set(views.map(({ id }) => id));
  return [
    ...tags.flatMap(({ id, name, colour }) => [
      draft(`${id}/name`, name),
      draft(`${id}/colour`, colour),
    ]),
    ...views.flatMap(({ id, name, text, sort }) => {
      place = placeBetween(place, null);
      return [
        draft(`${id}/name`, name),
        draft(`${id}/query`, text),
        draft(`${id}/sort`, sort && sortText(sort)),
        draft(`${id}/place`, place),
      ];
    }),
    ...[...READY_VIEWS.keys()].flatMap((id) =>
      kept.has(id) ? [] : [draft(`${id}/deleted`, true)],
    ),
    ...papers.flatMap(({ id, status, tags: on, notes, highlights }) => [
      draft(`${id}/status`, status),
      ...on.map((tag) => draft(`${id}/tag/${tag}`, true)),
      ...notes.map((note) => draft(`${note.id}/text`, note.text)),
      ...highlights.flatMap(({ id: mark, anchor, colour, comment }) => [
        draft(`${id}/highlight/${mark}/anchor`, printAnchor(anchor)),
        draft(`${id}/highlight/${mark}/colour`, colour),
        draft(`${id}/highlight/${mark}/comment`, comment),
      ]),
    ]),
  ];
}

/** A library as somebody made it. */
export const madeLibrary = (made: MadeLibrary): InMemory => ({
  papers: new Map(
    made.papers.map(({ id, added, reference }) => {
      const whole = { ...reference, reading: NOTHING };
      return [id, { held: { ...paperOfReference(whole), id, added }, reference: whole }];
    }),
  ),
  state: applied(EMPTY_STATE, draftsOf(made)),
});

/** The file that a library is exported to. */
export function exportedText({ papers, state }: InMemory): string {
  const writer = readingListWriter(state, 0);
  const written = [...papers.values()].map((paper) => writer.add({ ...paper, state }));
  return [writer.begin(), ...written, writer.end()].join('');
}

/** The library after files were imported into it as nobody decided otherwise. */
export async function importedInto(
  library: InMemory,
  files: Readonly<Record<string, string>>,
): Promise<InMemory> {
  const { papers, state } = library;
  const catalogue: Catalogue = {
    author: null,
    papers: [...papers.values()].map(({ held }) => held),
    state,
  };
  const referencesOf = async (ids: readonly PaperId[]) =>
    new Map(
      ids.flatMap((id): [PaperId, Reference][] => {
        const known = papers.get(id);
        return known ? [[id, withReading(known.reference, state, id)]] : [];
      }),
    );
  const parts = {
    catalogue: () => catalogue,
    works: knownWorks(referencesOf),
    referencesOf,
    now: () => 4e12,
    changed: () => undefined,
  };
  const job = new ImportJob('i-00000001', parts);
  for (const [name, text] of Object.entries(files))
    job.add(name, new TextEncoder().encode(text), true);
  await job.read();
  const refused = job.files.flatMap(({ refused: reason }) => reason ?? []);
  if (refused.length > 0) throw new Error(refused.join(' '));
  const after = new Map(papers);
  const kept = await keepImport(job, parts, async ({ count, at }) => {
    for (let place = 0; place < count; place += 1) {
      const { paper: id, added, reference } = at(place);
      after.set(id, { held: { ...paperOfReference(reference), id, added }, reference });
    }
    return { ok: true, value: new Map() };
  });
  const { drafts } = valueIn(await planKept(valueIn(kept), state, catalogue, job));
  return { papers: after, state: applied(state, drafts) };
}
