import { countKept } from '../domain/backup/count-kept.ts';
import { otherWords, paperWords } from '../domain/backup/difference-words.ts';
import { type Backup, differences, paperOfTarget } from '../domain/backup/restoring.ts';
import { paperOf } from '../domain/catalogue/catalogue.ts';
import type { Draft } from '../domain/change/change.ts';
import { parseKey } from '../domain/change/key.ts';
import { folded } from '../domain/change/user-state.ts';
import { type Outcome, success } from '../domain/outcome.ts';
import type { PaperId } from '../domain/paper.ts';
import type { BackupView } from '../preload/view-types.ts';
import type { Library } from './library.ts';
import { linked } from './links.ts';
import type { Vault } from './vault-in-time.ts';

/** As many papers as can be looked over. */
const SHOWN = 200;

/** The library as it was when a backup was taken. */
export async function readBackup(vault: Vault, name: string): Promise<Outcome<Backup>> {
  const content = await vault.backup({ name });
  if (!content.ok) return content;
  const { held, since } = content.value;
  const keys = [...held.map(({ key }) => key), ...since];
  return success({ state: folded(held), keys });
}

/** The same, for it to be restored: what it replaces is backed up first. */
export async function backupToRestore(vault: Vault, name: string): Promise<Outcome<Backup>> {
  const kept = await vault.backUp({});
  return kept.ok ? readBackup(vault, name) : kept;
}

function byPaper(drafts: readonly Draft[]): ReadonlyMap<PaperId | null, readonly Draft[]> {
  const groups = new Map<PaperId | null, Draft[]>();
  for (const draft of drafts) {
    const target = parseKey(draft.key);
    const paper = target && paperOfTarget(target);
    const group = groups.get(paper);
    if (group) group.push(draft);
    else groups.set(paper, [draft]);
  }
  return groups;
}

/** What is in a backup, and what is not as it was then. */
export async function backupView(
  { catalogue }: Library,
  vault: Vault,
  name: string,
): Promise<Outcome<BackupView>> {
  const backup = await readBackup(vault, name);
  if (!backup.ok) return backup;
  const now = catalogue();
  const groups = byPaper(differences(backup.value, now.state));
  const papers = [...groups].flatMap(([id, drafts]) => {
    const paper = id && linked(paperOf(now, id));
    return paper ? [{ ...paper, drafts }] : [];
  });
  return success({
    ...countKept(backup.value.state),
    of: papers.length,
    differing: papers.slice(0, SHOWN).map(({ drafts, ...paper }) => ({
      ...paper,
      words: paperWords(drafts, backup.value, now.state),
    })),
    words: otherWords(groups.get(null) ?? [], backup.value, now.state),
  });
}
