import { vi } from 'vitest';
import type { Act, Receipt } from '../../../../src/domain/act.ts';
import { type Outcome, success } from '../../../../src/domain/outcome.ts';
import type { Query } from '../../../../src/domain/query/query.ts';
import type { ListView, Row } from '../../../../src/preload/view-types.ts';
import { listView } from './rows.ts';

interface Input {
  readonly query: Query;
  readonly from: number;
  readonly to: number;
  readonly find: string | null;
}

/** A library whose papers are `rows`, of which a query lists those whose title holds its text. */
export function fakeLibrary(first: readonly Row[]) {
  let rows = first;
  const watching = new Map<(outcome: Outcome<ListView>) => void, Input>();
  const acts: Act[] = [];
  const asked: Input[] = [];
  let held: (() => void)[] | null = null;

  const listed = ({ text }: Query) => rows.filter(({ title }) => title.includes(text));
  const view = ({ query, from, to, find }: Input): ListView => {
    const all = listed(query);
    const at = all.findIndex(({ id }) => id === find);
    return {
      ...listView(structuredClone(all.slice(from, to)), from, all.length, at),
      of: rows.length,
    };
  };
  const tell = (told: (outcome: Outcome<ListView>) => void) => {
    const input = watching.get(told);
    if (input) told(success(view(input)));
  };
  const answer = (run: () => void) => {
    if (held) held.push(run);
    else queueMicrotask(run);
  };
  const bridge = {
    views: {
      list: (input: Input, told: (outcome: Outcome<ListView>) => void) => {
        asked.push(input);
        watching.set(told, input);
        answer(() => tell(told));
        return () => watching.delete(told);
      },
    },
    library: {
      paperAt: async ({ query, index }: { query: Query; index: number }) =>
        success(listed(query)[index]?.id ?? null),
      papersIn: async ({ query, from, to }: Input) =>
        success(
          listed(query)
            .slice(from, to)
            .map(({ id }) => id),
        ),
      titled: vi.fn(
        async ({ query, prefix, after }: { query: Query; prefix: string; after: number }) => {
          const all = listed(query);
          const order = [...all.keys()].map((index) => (after + 1 + index) % all.length);
          return success(
            order.find((index) =>
              all[index]?.title.toLowerCase().startsWith(prefix.toLowerCase()),
            ) ?? null,
          );
        },
      ),
      act: async (act: Act): Promise<Outcome<Receipt>> => {
        acts.push(act);
        return success({ group: '1-1-a', words: 'Done.' });
      },
    },
  };
  vi.stubGlobal('readingList', bridge);
  return {
    bridge,
    acts,
    asked,
    initial: (query: Query, to = 100) => view({ query, from: 0, to, find: null }),
    /** From now on the papers are these, and all who watch are told. */
    become: (next: readonly Row[]) => {
      rows = next;
      for (const told of [...watching.keys()]) tell(told);
    },
    /** Holds answers back until the function it gives is called. */
    hold: () => {
      const mine: (() => void)[] = [];
      held = mine;
      return () => {
        held = null;
        for (const run of mine) run();
      };
    },
  };
}
