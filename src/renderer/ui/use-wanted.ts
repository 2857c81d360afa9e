import { useState } from 'react';

/**
 * A value that shows what the person has just chosen until the library has answered,
 * so that a choice never lags behind the click.
 */
export function useWanted<Value>(actual: Value) {
  const [wanted, setWanted] = useState<{ readonly value: Value } | null>(null);
  const choose = (value: Value, answered: Promise<unknown>) => {
    const mine = { value };
    setWanted(mine);
    void answered.finally(() => setWanted((now) => (now === mine ? null : now)));
  };
  return [wanted === null ? actual : wanted.value, choose] as const;
}
