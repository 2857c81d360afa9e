import { expect, test, vi } from 'vitest';
import { knownWorks } from '../../../../src/library/import/known-works.ts';
import { HELD, worksOf } from '../papers.ts';

const papers = HELD.map((held) => ({ ...held, added: 1 }));

test('papers are read once while none come or go', async () => {
  const read = vi.fn(worksOf);
  const known = knownWorks(read);
  expect((await known({ papers })).papers).toEqual(['p-1', 'p-2', 'p-3']);
  await known({ papers });
  expect(read).toHaveBeenCalledOnce();
  expect((await known({ papers: papers.slice(1) })).papers).toEqual(['p-2', 'p-3']);
});

test('papers that could not be read are read again by the next import', async () => {
  const known = knownWorks(vi.fn(worksOf).mockRejectedValueOnce(new Error('Internal error.')));
  await expect(known({ papers })).rejects.toThrow('Internal error.');
  expect((await known({ papers })).papers).toHaveLength(3);
});
