import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { putRows } from '../../bench/put-rows.mjs';
import type { Attack } from './strings.ts';

/** One white pixel: a picture that may be shown. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9CNHoHgAAAABJRU5ErkJggg==';

/** By which the paper of an attack is found and told. */
export const wordOf = ({ id }: Attack): string => `hole${1000 + id}`;

/** A data folder whose name is an attack, as far as a name can be: notices tell it. */
export function folderNamed(root: string, [attack]: readonly Attack[]): string {
  const name = (attack?.text ?? '').replace(/[\p{C}/]/gu, '').slice(0, 60);
  return join(root, `of ${name}.`);
}

/** Puts something at the end of the journal that is no part of it, so that the next start tells of it. */
export async function damagedJournal(folder: string): Promise<void> {
  const journal = join(folder, 'journal');
  const newest = (await readdir(journal)).sort().at(-1);
  await appendFile(join(journal, newest ?? ''), 'no change\n');
}

/** Puts a paper for each attack into the store, as hostile pages would bring them. */
export async function sowPapers(page: Page, attacks: readonly Attack[]): Promise<void> {
  const rows = {
    papers: attacks.map((attack, index) => ({
      id: `p-${wordOf(attack)}`,
      order: 10_000 + index,
      added: Date.UTC(2026, 0, 1),
      title: `${wordOf(attack)} ${attack.text}`,
      authors: [attack.text, `${wordOf(attack)}\u202eevil`],
      authorsCut: false,
      date: '2020-01-01',
      category: 'CV',
      hasCode: false,
    })),
    abstracts: attacks.map((attack) => ({
      id: `p-${wordOf(attack)}`,
      text: `Of ${wordOf(attack)}: ${attack.text}\n\nEnd of ${wordOf(attack)}.`,
    })),
  };
  await page.evaluate(putRows, JSON.stringify(rows));
  // The journal and a backup begin with it.
  await actInPage(page, [{ kind: 'create-tag', name: 'first' }]);
}

/** What is done to the paper of an attack: all that takes words. */
function actsFor(attack: Attack): readonly object[] {
  const word = wordOf(attack);
  const paper = `p-${word}`;
  const highlight = `h-${String(attack.id).padStart(16, '0')}`;
  const anchor = {
    part: 'title',
    quote: { exact: attack.text, prefix: `${word} `, suffix: '' },
    position: { start: word.length + 1, end: word.length + 1 + attack.text.length },
  };
  const note = `Noted ${word} ${attack.text}\n\n${attack.text}\n\n![own](${PIXEL}) [[${paper}|own]]\n\nEnd of ${word}.`;
  return [
    { kind: 'write-note', note: `n-${word}`, text: note },
    { kind: 'add-tag', papers: [paper], name: `${attack.id}${attack.text}`.slice(0, 60) },
    { kind: 'mark', paper, highlight, anchor, colour: 'yellow' },
    { kind: 'comment-highlight', paper, highlight, text: `${attack.text}\n\n${attack.text}` },
    {
      kind: 'save-view',
      name: `${attack.id}${attack.text}`.slice(0, 60),
      text: attack.text,
      sort: null,
    },
  ];
}

/** Has the app act, and gives why what was refused was refused. */
const actInPage = (page: Page, acts: readonly object[]): Promise<readonly string[]> =>
  page.evaluate(async (all) => {
    interface Answered {
      readonly ok: boolean;
      readonly failure?: { readonly message: string };
    }
    interface App {
      readonly readingList: { readonly library: { act(act: unknown): Promise<Answered> } };
    }
    const refused: string[] = [];
    for (const act of all) {
      const { ok, failure } = await (window as unknown as App).readingList.library.act(act);
      if (!ok) refused.push(failure?.message ?? '');
    }
    return refused;
  }, acts);

/** Has the app write what belongs to each attack, the views last, and gives what was refused. */
export function sowWords(page: Page, attacks: readonly Attack[]): Promise<readonly string[]> {
  const acts = attacks.map(actsFor);
  const views = acts.flatMap((each) => each.slice(-1));
  return actInPage(page, [...acts.flatMap((each) => each.slice(0, -1)), ...views]);
}
