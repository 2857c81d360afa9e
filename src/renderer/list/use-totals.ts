import { useEffect, useState } from 'react';
import type { Query } from '../../domain/query/query.ts';
import { bridge } from '../bridge.ts';

/** How many papers each of some queries lists, kept current; `undefined` until it is known. */
export function useTotals(queries: readonly Query[]): readonly (number | undefined)[] {
  const [totals, setTotals] = useState<ReadonlyMap<string, number>>(new Map());
  const key = JSON.stringify(queries);
  useEffect(() => {
    const stops = (JSON.parse(key) as readonly Query[]).map((query) =>
      bridge.views.list({ query, from: 0, to: 0, find: null }, (outcome) => {
        if (outcome.ok)
          setTotals((last) => new Map(last).set(JSON.stringify(query), outcome.value.total));
      }),
    );
    return () => {
      for (const stop of stops) stop();
      setTotals(new Map());
    };
  }, [key]);
  return queries.map((query) => totals.get(JSON.stringify(query)));
}
