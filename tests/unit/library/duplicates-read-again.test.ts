import { expect, test, vi } from 'vitest';
import { EMPTY_STATE } from '../../../src/domain/change/user-state.ts';
import { duplicatesIn } from '../../../src/library/duplicates/duplicates.ts';
import { HELD, worksOf } from './papers.ts';

test('where papers cannot be read duplicates are looked for anew when somebody asks again', async () => {
  const papers = HELD.map((held) => ({ ...held, added: 1 }));
  const read = vi.fn(worksOf).mockRejectedValueOnce(new Error('Internal error.'));
  const duplicates = duplicatesIn({
    catalogue: () => ({ author: null, papers, state: EMPTY_STATE }),
    worksOf: read,
    changed: () => {},
  });
  expect(duplicates(10).done).toBe(0);
  await expect.poll(() => duplicates(10).done).toBe(1);
  expect(read).toHaveBeenCalledTimes(2);
});
