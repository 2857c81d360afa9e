import { useEffect, useMemo, useState } from 'react';
import { windowAfter } from '../../domain/list-window.ts';
import type { Failure } from '../../domain/outcome.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { Query } from '../../domain/query/query.ts';
import type { InputOf, views } from '../../preload/contract.ts';
import type { ListView, Row } from '../../preload/view-types.ts';
import { bridge } from '../bridge.ts';
import { keptRows } from './kept-rows.ts';
import { usePlace } from './use-place.ts';
import { watchLatest } from './watch-latest.ts';

type Input = InputOf<typeof views.list>;

export interface Rows {
  readonly view: ListView;
  /** The query the view answers, as text: while another is typed, the one before. */
  readonly answers: string;
  /** Its text. */
  readonly text: string;
  /** The row at an index, when it is within the window of rows at hand. */
  readonly at: (index: number) => Row | undefined;
  /**
   * Where the selected paper is in the list; after it has left the list, half a row less than that
   * of the row which took its place; -1 where it never was in the list.
   */
  readonly place: number;
}

/** The rows in sight, `to` included, of the list that answers a query. */
export interface Sight {
  readonly from: number;
  readonly to: number;
  readonly answers: string;
}

interface Answer {
  readonly view: ListView;
  readonly query: Query;
}

/** The last answer: a list that is shown again, as in a narrow window, begins with it. */
let lastAnswer: Answer | null = null;

export const queryKey = (query: Query): string => JSON.stringify(query);

const sameQuery = (one: Pick<Input, 'query'>, other: Input) =>
  queryKey(one.query) === queryKey(other.query);

/** The rows around those in sight, kept current. */
export function useRows(
  query: Query,
  selected: PaperId | null,
  sight: Sight,
  initial: ListView,
): Rows {
  const asked = queryKey(query);
  const [answer, setAnswer] = useState<Answer>(lastAnswer ?? { view: initial, query });
  const { view } = answer;
  const answers = queryKey(answer.query);
  const [failure, setFailure] = useState<Failure | null>(null);

  // A list that answers another query is read from its top.
  const reads = sight.answers === asked;
  const first = reads ? sight.from : 0;
  const last = reads ? sight.to : sight.to - sight.from;
  const near = view.rows.findIndex((row) => row.id === selected);
  const atHand = { from: view.from, to: view.from + view.rows.length };
  const wanted: Input = {
    query,
    ...windowAfter(answers === asked ? atHand : { from: 0, to: 0 }, first, last),
    // Where a paper at hand is can be seen.
    find: near >= 0 ? null : selected,
  };
  const key = JSON.stringify(wanted);

  const [watching] = useState(() =>
    watchLatest<Input, Parameters<Parameters<typeof bridge.views.list>[1]>[0]>(
      bridge.views.list,
      sameQuery,
      (input, outcome) => {
        if (!outcome.ok) return setFailure(outcome.failure);
        setAnswer((old) => {
          const next = keptRows(old.view, outcome.value);
          const same = next === old.view && sameQuery(old, input);
          lastAnswer = same ? old : { view: next, query: input.query };
          return lastAnswer;
        });
      },
    ),
  );
  useEffect(() => () => watching.stop(), [watching]);
  useEffect(() => watching.want(JSON.parse(key)), [watching, key]);

  const found = near >= 0 ? view.from + near : view.at;
  const place = usePlace(found, view, answers);
  const { text } = answer.query;
  const rows = useMemo<Rows>(
    () => ({
      view,
      answers,
      text,
      at: (index) => view.rows[index - view.from],
      place,
    }),
    [view, answers, text, place],
  );
  // A failed read is a fault of the app and never an empty list.
  if (failure) throw new Error(failure.message);
  return rows;
}
