import type { Page } from 'playwright/test';
import type { Bridge } from '../../../src/preload/index.ts';
import type { Planned } from './desk-acts.ts';

/** What the page has said of the acts it was given. */
export interface Performed {
  /** The groups of the acts that were acknowledged, in order. */
  readonly kept: string[];
  /** Acts that were refused, which none should be. */
  readonly refused: string[];
  /** Resolves once so many acts were acknowledged, or none is left. */
  readonly reached: (acts: number) => Promise<unknown>;
  /** Resolves once all acts are done. */
  readonly ended: Promise<void>;
}

type Performable = Pick<Planned, 'act' | 'times'>;

interface Given {
  readonly acts: readonly Performable[];
  readonly atOnce: number;
}

/** Runs in the page: so many acts at once, the next one as soon as one is acknowledged. */
async function performInPage({ acts, atOnce }: Given): Promise<void> {
  const { readingList, told } = window as unknown as {
    readingList: Bridge;
    told: (what: 'kept' | 'refused', words: string) => void;
  };
  let next = 0;
  const perform = async () => {
    for (let given = acts[next]; given; given = acts[next]) {
      next += 1;
      const { act, times } = given;
      const whole = 'text' in act ? { ...act, text: act.text.repeat(times) } : act;
      const outcome = await readingList.library.act(whole);
      if (outcome.ok && outcome.value.group !== null) told('kept', outcome.value.group);
      else told('refused', `${JSON.stringify(act)}: ${JSON.stringify(outcome)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, perform));
}

/** Lets the page carry out acts, and notes what it says as it says it. */
export async function perform(
  page: Page,
  planned: readonly Performable[],
  atOnce: number,
): Promise<Performed> {
  const kept: string[] = [];
  const refused: string[] = [];
  const awaited: { readonly acts: number; readonly tell: () => void }[] = [];
  await page.exposeBinding('told', (_, what: 'kept' | 'refused', words: string) => {
    (what === 'kept' ? kept : refused).push(words);
    for (const { acts, tell } of awaited) if (kept.length >= acts) tell();
  });
  const acts = planned.map(({ act, times }) => ({ act, times }));
  const ended = page.evaluate(performInPage, { acts, atOnce });
  const reached = (count: number) =>
    Promise.race([
      ended,
      new Promise<void>((tell) => {
        awaited.push({ acts: count, tell });
        if (kept.length >= count) tell();
      }),
    ]);
  return { kept, refused, reached, ended };
}
