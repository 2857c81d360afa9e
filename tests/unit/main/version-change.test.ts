import { expect, test } from 'vitest';
import { failure, success } from '../../../src/domain/outcome.ts';
import { passToThisVersion } from '../../../src/main/version-change.ts';

const DONE = success(null);
const giveUp = (reason: string): Promise<void> => Promise.reject(new Error(reason));

const steps = ({ room = DONE, backUp = DONE, record = DONE }, ask = giveUp) => {
  const done: string[] = [];
  const outcomes = { room, backUp, record };
  const given = {
    room: async () => outcomes.room,
    backUp: async () => {
      done.push('backed up');
      return outcomes.backUp;
    },
    record: () => {
      done.push('recorded');
      return outcomes.record;
    },
  };
  return { done, outcomes, run: passToThisVersion(given, ask) };
};

test('the versions are noted after the backup', async () => {
  const { done, run } = steps({});
  await run;
  expect(done).toEqual(['backed up', 'recorded']);
});

test('without a backup nothing is noted, and the reason is told', async () => {
  const { done, run } = steps({ backUp: failure('not-saved', 'The disk is full.') });
  await expect(run).rejects.toThrow(/backed up before.*The disk is full\. Nothing was changed\./);
  expect(done).toEqual(['backed up']);
});

test('a folder that cannot be written is told', async () => {
  const { run } = steps({ record: failure('refused', 'The folder cannot be used.') });
  await expect(run).rejects.toThrow('The folder cannot be used.');
});

test('without room nothing is begun', async () => {
  const { done, run } = steps({ room: failure('not-saved', 'The disk is full.') });
  await expect(run).rejects.toThrow(/The disk is full\. Nothing was changed\./);
  expect(done).toEqual([]);
});

test('it is tried again whenever the person wants it', async () => {
  const reasons: string[] = [];
  const ask = async (reason: string) => {
    reasons.push(reason);
    if (reasons.length === 1) all.outcomes.backUp = DONE;
  };
  const all = steps({ backUp: failure('not-saved', 'The disk is full.') }, ask);
  await all.run;
  expect(reasons).toHaveLength(1);
  expect(all.done).toEqual(['backed up', 'backed up', 'recorded']);
});
