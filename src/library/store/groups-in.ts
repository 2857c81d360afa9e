import type { ChangeId } from '../../domain/change/change.ts';
import type { Group } from '../../domain/change/undo-stack.ts';
import type { Database } from './database.ts';

/** Change ids are text, which the types of the database do not know. */
const isId = (key: unknown): key is ChangeId => typeof key === 'string';

/** The groups of all changes, oldest first; read from indexes alone, for changes hold whole notes. */
export const groupsIn = (database: Database): Promise<readonly Group[]> =>
  database.transaction('r', database.changes, async () => {
    const [ids, undos] = await Promise.all([
      database.changes.orderBy('group').uniqueKeys(),
      undosIn(database),
    ]);
    return ids.filter(isId).map((id) => ({ id, undoes: undos.get(id) ?? null }));
  });

/** Which group each undo takes back. */
async function undosIn({ changes }: Database): Promise<ReadonlyMap<ChangeId, ChangeId>> {
  const undos = new Map<ChangeId, ChangeId>();
  // The first change that takes back a group names its own group.
  await changes.orderBy('undoes').eachUniqueKey((undoes, { primaryKey }) => {
    if (isId(undoes)) undos.set(primaryKey, undoes);
  });
  return undos;
}
