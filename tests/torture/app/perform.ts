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

type Performable = Pick<Planned, 'act' | 'times'> & Partial<Pick<Planned, 'file' | 'next'>>;

interface GivenAct extends Pick<Planned, 'act' | 'times' | 'file'> {
  /** Whether papers come or go by it: acts that name them are refused before it is done. */
  readonly isAwaited: boolean;
}

interface Given {
  readonly acts: readonly GivenAct[];
  readonly atOnce: number;
}

/** Runs in the page: so many acts at once, the next one as soon as one is acknowledged. */
async function performInPage({ acts, atOnce }: Given): Promise<void> {
  const { readingList, told } = window as unknown as {
    readingList: Bridge;
    told: (what: 'kept' | 'refused', words: string) => void;
  };
  let next = 0;
  let awaited: Promise<unknown> = Promise.resolve();
  const readFile = async (file: string) => {
    const { library } = readingList;
    const begun = await library.beginImport({});
    if (!begun.ok) throw new Error(begun.failure.message);
    const part = { bytes: new TextEncoder().encode(file), isLast: true };
    await library.addToImport({ import: begun.value, file: 'refs.bib', ...part });
    await library.readImport({ import: begun.value });
    return begun.value;
  };
  const perform = async () => {
    for (;;) {
      for (let seen: unknown = null; seen !== awaited; ) {
        seen = awaited;
        await seen;
      }
      const given = acts[next];
      if (!given) return;
      next += 1;
      const { act, times, file, isAwaited } = given;
      const whole = 'text' in act ? { ...act, text: act.text.repeat(times) } : act;
      const imported = async (text: string) =>
        readingList.library.act({ kind: 'import', import: await readFile(text) });
      const acted = file ? imported(file) : readingList.library.act(whole);
      if (isAwaited) awaited = acted;
      const outcome = await acted;
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
  const acts = planned.map(({ act, times, file = null, next }, at) => {
    const [before, after] = [planned[at - 1]?.next?.desk, next?.desk];
    const isAwaited = after?.came !== before?.came || after?.gone !== before?.gone;
    return { act, times, file, isAwaited };
  });
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
