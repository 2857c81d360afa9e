import { afterEach, describe, expect, test, vi } from 'vitest';
import { bitByBit } from '../../../../src/main/vault/bit-by-bit.ts';
import { openJournal } from '../../../../src/main/vault/journal.ts';
import { createLedger } from '../../../../src/main/vault/ledger.ts';
import { change, changes, clock, emptyFolder } from './samples.ts';

afterEach(() => void vi.restoreAllMocks());

/** A clock by which each look at it comes so many milliseconds after the one before. */
function passing(step: number) {
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    time += step;
    return time;
  });
}

/** What is found in each turn that others have while something is done. */
async function amid<T>(begin: () => Promise<unknown>, look: () => T): Promise<readonly T[]> {
  const found: T[] = [];
  let isDone = false;
  const turn = () => {
    if (isDone) return;
    found.push(look());
    setImmediate(turn);
  };
  setImmediate(turn);
  await begin();
  isDone = true;
  return found;
}

describe('what is done bit by bit', () => {
  const numbers = Array.from({ length: 2000 }, (_, at) => at);

  test('is done with each, in order', async () => {
    const taken: number[] = [];
    await bitByBit(new Set(numbers), (each) => void taken.push(each));
    expect(taken).toEqual(numbers);
  });

  test('lets others have their turn each time it has taken ten milliseconds', async () => {
    let taken = 0;
    const use = () => {
      taken += 1;
    };
    passing(10);
    expect(
      await amid(
        () => bitByBit(numbers, use),
        () => taken,
      ),
    ).toEqual([500, 1000, 1500, 2000]);
    taken = 0;
    passing(5);
    expect(
      await amid(
        () => bitByBit(numbers, use),
        () => taken,
      ),
    ).toEqual([1000, 2000]);
    passing(0);
    expect(
      await amid(
        () => bitByBit(numbers, use),
        () => taken,
      ),
    ).toEqual([]);
  });
});

describe('the changes of an act', () => {
  test.each([0, 1, 1000, 1001, 3000])('%i of them come to the same', async (count) => {
    const [one, other] = [createLedger(), createLedger()];
    for (const ledger of [one, other]) ledger.add(change(7, 'before'));
    const all = changes(count).toReversed();
    for (const each of all) one.add(each);
    await other.addAll(all);
    expect(new Map(other.values)).toEqual(new Map(one.values));
    expect(other.head()).toEqual(one.head());
    expect(all.every(({ id }) => other.has(id))).toBe(true);
  });

  test('are seen together, however long it takes, and those before all the while', async () => {
    const ledger = createLedger();
    await ledger.addAll(changes(1500));
    const more = changes(3000).map((each) => ({ ...each, key: `n-${each.id}/text` as const }));
    passing(10);
    const look = () => [
      ledger.head().count,
      ledger.values.size,
      ledger.has(change(1).id),
      ledger.has(change(1501).id),
    ];
    const found = await amid(() => ledger.addAll(more), look);
    expect(found.length).toBeGreaterThan(8);
    expect(new Set(found.map(String))).toEqual(new Set(['1500,10,true,false']));
    expect(look().slice(0, 1)).toEqual([3000]);
  });
});

test('a journal takes many changes as one, lets others have their turn, and then the next', async () => {
  const root = await emptyFolder();
  const journal = await openJournal({ folder: root, evidence: root, now: clock().now });
  passing(10);
  const both = () => Promise.all([journal.append(changes(5000)), journal.append([change(5001)])]);
  const found = await amid(both, () => journal.ledger.head().count);
  expect(new Set(found)).toEqual(new Set([0, 5000]));
  expect(journal.ledger.head()).toEqual({ count: 5001, last: change(5001).id });
  expect(await journal.read()).toEqual(changes(5001));
  await journal.close();
});
