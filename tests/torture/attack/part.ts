import type { Running } from '../../e2e/app.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import { parts } from '../../e2e/parts.ts';
import { builtApp } from '../runner/compiled.mjs';
import type { Part, Rounds } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';
import { LAYERS } from './layers.mjs';
import { damagedJournal, folderNamed, sowPapers, sowWords } from './sown.ts';
import { ATTACKS, type Attack } from './strings.ts';
import { ranUnprotected } from './unprotected-page.ts';
import { pasteAll, typeQueries, visitPapers, visitSnippets } from './visit.ts';
import { undoViews, visitDialogs, visitOverview } from './visit-dialogs.ts';
import { visitImport } from './visit-import.ts';
import { visitWritten } from './visit-written.ts';
import { watch } from './watch.ts';

const SIZE = { width: 1440, height: 900 };
/** So few that a round ends in time on a busy machine, too. */
const AT_ONCE = 18;
const ROUNDS = Math.ceil(ATTACKS.length / AT_ONCE);

async function started(folder: string) {
  const app = await launchElectron(folder, SIZE);
  try {
    await parts(app.page).rows.first().waitFor();
  } catch (error) {
    await app.kill();
    throw error;
  }
  return app;
}

/** Goes to all places that show words, and gives what is there that should not be. */
async function visited({ page }: Running, attacks: readonly Attack[]) {
  const papers = await visitPapers(page, attacks);
  const snippets = await visitSnippets(page, attacks);
  const { wrong, copied } = await visitOverview(page);
  const dialogs = await visitDialogs(page, attacks);
  const queries = await typeQueries(page, attacks);
  const undone = await undoViews(page, attacks);
  const pasted = await pasteAll(page, attacks, copied);
  const files = await visitImport(page, attacks);
  return [...papers, ...snippets, ...wrong, ...dialogs, ...queries, ...undone, ...pasted, ...files];
}

/** Shows attacks everywhere; what became an element counts only where all layers stand. */
async function attacked(root: string, attacks: readonly Attack[], isBare: boolean) {
  const folder = folderNamed(root, attacks);
  const before = await started(folder);
  await sowPapers(before.page, attacks);
  await before.close();
  await damagedJournal(folder);
  const app = await started(folder);
  try {
    const { seen, unheeded } = await watch(app);
    const notice = parts(app.page).notices.getByText('is kept in “');
    const isTold = (await notice.textContent())?.includes(folder.slice(-20)) === true;
    const refused = await sowWords(app.page, attacks);
    const elements = await visited(app, attacks);
    const written = isBare ? [] : await visitWritten(app, root);
    const found = [...(isBare ? [] : elements), ...(await seen(isBare))];
    const blind = isBare ? [] : await unheeded();
    return [
      ...found,
      ...blind,
      ...written,
      ...refused.map((words) => `It was refused: ${words}`),
      ...(isTold ? [] : ['The notice does not tell the name of the folder.']),
    ];
  } finally {
    await app.kill();
  }
}

const attacksOf = (index: number): readonly Attack[] => {
  const from = (index % ROUNDS) * AT_ONCE;
  return ATTACKS.slice(from, from + AT_ONCE);
};

async function begin(): Promise<Rounds> {
  let [shown, ran] = [0, 0];
  const rounds = await inScratch(async (folder, _, index) => {
    const attacks = attacksOf(index);
    const harmful = await ranUnprotected(folder, attacks);
    shown += attacks.length;
    ran += harmful;
    const idle = harmful > 0 ? [] : ['None of them would do harm anywhere.'];
    return [...idle, ...(await attacked(folder, attacks, false))];
  });
  return {
    ...rounds,
    figures: () => [`on a page without protection ${ran} of the last ${shown} attacks ran`],
  };
}

const WHERE =
  'as title, authors, abstract, tag, note, highlight, comment, view, query, name of the data folder, pasted, dropped and in every field of files; on the screen, on paper, in tooltips, sentences that match, completions, messages, notices, what is wrong in a file, the history, a backup, what is copied, and a report that is exported';

/** Attacks in everything that shows words. */
export const ATTACK: Part = {
  name: 'attack',
  title: `${AT_ONCE} of ${ATTACKS.length} attacks ${WHERE}`,
  wanted: 'nothing runs, is fetched, is refused by the policy, or goes elsewhere',
  limits:
    'Of what is written out the report in HTML alone is opened. Of the dialog of duplicates only that is seen which looks alike by chance.',
  full: ROUNDS,
  small: 0,
  needs: 'app',
  begin,
};

/** The same while a part of what keeps attacks off is taken away. */
export const BARE: Part = {
  name: 'bare',
  title: `The same ${LAYERS.map(({ name }) => name).join(', and ')}`,
  wanted: 'nothing runs or goes elsewhere: what is left is enough',
  limits: 'React, which makes text of all that is text, cannot be taken away.',
  full: ROUNDS * LAYERS.length,
  small: 0,
  needs: 'app',
  begin: () =>
    inScratch(async (folder, _, index) => {
      const layer = LAYERS[index % LAYERS.length];
      if (!layer) return ['There are no layers.'];
      const own = process.env.READING_LIST_APP;
      process.env.READING_LIST_APP = await builtApp(layer.name);
      try {
        return await attacked(folder, attacksOf(Math.floor(index / LAYERS.length)), true);
      } finally {
        process.env.READING_LIST_APP = own;
      }
    }),
};
