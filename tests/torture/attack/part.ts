import { launchElectron } from '../../e2e/launch-electron.ts';
import { parts } from '../../e2e/parts.ts';
import { builtApp } from '../runner/compiled.mjs';
import type { Part, Rounds } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';
import { LAYERS } from './layers.mjs';
import { sowPapers, sowWords } from './sown.ts';
import { ATTACKS, type Attack } from './strings.ts';
import { ranUnprotected } from './unprotected-page.ts';
import { pasteAll, typeQueries, visitOverview, visitPapers } from './visit.ts';
import { watch } from './watch.ts';

const SIZE = { width: 1440, height: 900 };
const AT_ONCE = 64;
const ROUNDS = Math.ceil(ATTACKS.length / AT_ONCE);

async function started(folder: string) {
  const app = await launchElectron(folder, SIZE);
  await parts(app.page).rows.first().waitFor();
  return app;
}

/** Shows attacks everywhere; what became an element counts only where all layers stand. */
async function attacked(folder: string, attacks: readonly Attack[], isBare: boolean) {
  const before = await started(folder);
  await sowPapers(before.page, attacks);
  await before.close();
  const app = await started(folder);
  try {
    const seen = await watch(app);
    await sowWords(app.page, attacks);
    const elements = [
      ...(await visitPapers(app.page, attacks)),
      ...(await visitOverview(app.page)),
      ...(await typeQueries(app.page, attacks)),
      ...(await pasteAll(app.page, attacks)),
    ];
    return [...(isBare ? [] : elements), ...(await seen(isBare))];
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

const WHERE = 'as title, authors, abstract, tag, note, comment, view, query, pasted and dropped';

/** Attacks in everything that shows words. */
export const ATTACK: Part = {
  name: 'attack',
  title: `${AT_ONCE} of ${ATTACKS.length} attacks ${WHERE}`,
  wanted: 'nothing runs, is fetched, is refused by the policy, or goes elsewhere',
  limits: 'Files are neither imported nor exported yet.',
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
