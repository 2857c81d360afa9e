import type { ActFacts, ActOnPaper } from '../../domain/change/act-on-paper.ts';
import type { Change, ChangeId } from '../../domain/change/change.ts';
import { idsFrom } from '../../domain/change/clock.ts';
import { parseKey } from '../../domain/change/key.ts';
import { touchedBy } from '../../domain/change/touched-by.ts';
import type { Database } from './database.ts';

type Chain = ReadonlyMap<ChangeId, ChangeId>;

/** For each group that was taken back, by which; those that took back these, too, and so on. */
async function takenBack({ changes }: Database, groups: readonly ChangeId[]): Promise<Chain> {
  const by = new Map<ChangeId, ChangeId>();
  let sought = groups;
  while (sought.length > 0) {
    const found: ChangeId[] = [];
    await changes
      .where('undoes')
      .anyOf([...sought])
      .eachUniqueKey((undoes, { primaryKey }) => {
        // The first change that takes back a group names its own group.
        if (typeof undoes !== 'string' || by.has(undoes)) return;
        by.set(undoes, primaryKey);
        found.push(primaryKey);
      });
    sought = found.filter((id) => !by.has(id));
  }
  return by;
}

/** For each group that takes back another, which; for that, too, and so on. */
async function takingBack({ changes }: Database, acts: readonly ActOnPaper[]): Promise<Chain> {
  const known = new Map<ChangeId, ChangeId | null>();
  const take = (change: Change | undefined) =>
    change && known.set(change.group, change.undoes ?? null);
  for (const act of acts) take(act.changes[0]);
  const missing = () => [...known.values()].filter((id) => id !== null && !known.has(id));
  for (let ids = missing(); ids.length > 0; ids = missing()) {
    const wanted = ids.flatMap((id) => id ?? []);
    const found = await changes.bulkGet(wanted);
    // What is not there took back nothing that is known.
    for (const id of wanted) known.set(id, null);
    found.forEach(take);
  }
  return new Map([...known].flatMap(([id, undoes]) => (undoes === null ? [] : [[id, undoes]])));
}

function lengthOf(chain: Chain, from: ChangeId): number {
  let length = 0;
  for (let at = chain.get(from); at !== undefined; at = chain.get(at)) length += 1;
  return length;
}

/** So many changes at its beginning tell what an act did to a tag; the last one tells the rest. */
const HEAD = 4;

const isOnTag = ({ key }: Change) => key.startsWith('t-');
const isMerge = (drafts: readonly Change[]) =>
  drafts.some(({ key }) => key.endsWith('/name')) &&
  drafts.some(({ key }) => key.endsWith('/deleted'));

const ALONE = { others: 0, tagDrafts: [] } as const;

/**
 * What else an act did. Acts on many papers are not read through: their changes are numbered one
 * after another, one to a paper, but where two tags were merged.
 */
async function beside(
  { changes }: Database,
  { group, changes: own }: ActOnPaper,
): Promise<Pick<ActFacts, 'others' | 'tagDrafts'>> {
  const kind = parseKey(own[0]?.key ?? '')?.kind;
  if (kind !== 'status' && kind !== 'tagged') return ALONE;
  const all = changes.where('group').equals(group);
  const last = await all.last();
  if (last === undefined || (own[0]?.id === group && own.at(-1)?.id === last.id)) return ALONE;
  const head = await changes.where('group').equals(group).limit(HEAD).toArray();
  const known = new Map([...head, last].map((change) => [change.id, change]));
  const tagDrafts = [...known.values()].filter(isOnTag);
  if (isMerge(tagDrafts)) {
    const { papers } = touchedBy(await changes.where('group').equals(group).toArray());
    return { others: papers.size - 1, tagDrafts };
  }
  const size = idsFrom(group, last.id) ?? (await changes.where('group').equals(group).count());
  return { others: size - own.length - tagDrafts.length, tagDrafts };
}

/** What the changes of one paper do not tell of its acts. */
export async function factsOf(
  database: Database,
  acts: readonly ActOnPaper[],
): Promise<ReadonlyMap<ChangeId, ActFacts>> {
  const groups = [...new Set(acts.map(({ group }) => group))];
  const [forth, back, more] = await Promise.all([
    takenBack(database, groups),
    takingBack(database, acts),
    Promise.all(acts.map((act) => beside(database, act))),
  ]);
  return new Map(
    acts.map((act, index): [ChangeId, ActFacts] => {
      const steps = lengthOf(back, act.group);
      const way = steps === 0 ? 'act' : steps % 2 === 1 ? 'undo' : 'redo';
      const turns = lengthOf(forth, act.group);
      return [act.group, { way, turns, ...(more[index] ?? ALONE) }];
    }),
  );
}
