import { expect, test } from 'vitest';
import { failure, success } from '../../../src/domain/outcome.ts';
import { passToThisVersion } from '../../../src/main/version-change.ts';

const steps = (backUp = success(null), record = success(null)) => {
  const done: string[] = [];
  const run = passToThisVersion({
    backUp: async () => {
      done.push('backed up');
      return backUp;
    },
    record: () => {
      done.push('recorded');
      return record;
    },
  });
  return { done, run };
};

test('the versions are noted after the backup', async () => {
  const { done, run } = steps();
  await run;
  expect(done).toEqual(['backed up', 'recorded']);
});

test('without a backup nothing is noted, and the reason is told', async () => {
  const { done, run } = steps(failure('not-saved', 'The disk is full.'));
  await expect(run).rejects.toThrow(/backed up before.*The disk is full\. Nothing was changed\./);
  expect(done).toEqual(['backed up']);
});

test('a folder that cannot be written is told', async () => {
  const { run } = steps(success(null), failure('refused', 'The folder cannot be used.'));
  await expect(run).rejects.toThrow('The folder cannot be used.');
});
