import 'fake-indexeddb/auto';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { EMPTY_STATE } from '../../../../src/domain/change/user-state.ts';
import { success } from '../../../../src/domain/outcome.ts';
import type { PaperId } from '../../../../src/domain/paper.ts';
import {
  type RecordFileId,
  type RecordId,
  recordAt,
} from '../../../../src/domain/record/record-id.ts';
import { referenceOfPaper } from '../../../../src/domain/reference/reference-of-paper.ts';
import {
  filesLacking,
  fillRecords,
  lackingNotice,
} from '../../../../src/library/records/fill-records.ts';
import { recordLine } from '../../../../src/library/records/record-line.ts';
import { emptyMachine } from '../empty-machine.ts';
import { fakeVault } from '../fake-vault.ts';
import { storeNow } from '../opened.ts';
import { paper } from '../papers.ts';

const FILE: RecordFileId = 'r-0mabcdefgabcdefgh';
const OTHER: RecordId = 'r-0mabcdefgabcdefgi/0';

const lineOf = (id: PaperId) =>
  recordLine({ paper: id, added: 5, reference: referenceOfPaper(paper(id)) });

beforeEach(emptyMachine);

/**
 * What comes of a file with these papers in its parts, of which some are damaged, where papers are
 * told from their places in it, or from elsewhere.
 */
async function filled(
  parts: readonly (readonly PaperId[])[],
  damaged: readonly number[],
  elsewhere: readonly PaperId[] = [],
) {
  const { vault, records } = fakeVault();
  records.set(
    FILE,
    parts.map((part) => part.map(lineOf)),
  );
  const readRecords: typeof vault.readRecords = async (input) => {
    const part = await vault.readRecords(input);
    return part.ok && damaged.includes(input.from)
      ? success({ ...part.value, records: null })
      : part;
  };
  const database = await storeNow();
  onTestFinished(() => database.close());
  const told = new Map(
    parts.flat().map((id, place) => [id, elsewhere.includes(id) ? OTHER : recordAt(FILE, place)]),
  );
  const state = { ...EMPTY_STATE, records: told };
  const lacking = filesLacking(state, new Set([OTHER]));
  const { listings, problem } = await fillRecords(database, { ...vault, readRecords }, lacking);
  const rows = await database.records.toArray();
  return {
    found: [...listings].map(([id, { title }]) => `${id.slice(-1)} ${title.slice(-3)}`),
    stored: rows.map(({ id, paper: of }) => `${id.slice(-1)} ${of}`),
    notice: lackingNotice(state, new Set([...listings.keys(), OTHER]), problem).words,
  };
}

test('all records of a file are there, also those that no paper is told from any more', async () => {
  const { found, stored } = await filled([['p-a', 'p-b'], ['p-c']], [], ['p-b']);
  expect(found).toEqual(['0 p-a', '1 p-b', '2 p-c']);
  expect(stored).toEqual(found);
});

test('a damaged part costs its own papers alone, and they are counted', async () => {
  const { found, stored, notice } = await filled(
    [['p-a', 'p-b'], ['p-c', 'p-d'], ['p-e', 'p-f'], ['p-g']],
    [1],
  );
  expect(found).toEqual(['0 p-a', '1 p-b', '4 p-e', '5 p-f', '6 p-g']);
  expect(stored).toEqual(found);
  expect(notice).toMatch(/^2 imported papers cannot be shown, /);
  expect(notice).toMatch(/ A part of the file “r-0mabcdefgabcdefgh” is damaged\.$/);
});

test('records after it have their places by any paper that is told from one of them', async () => {
  const parts = [['p-a'], ['p-b', 'p-c'], ['p-d'], ['p-e']] as const;
  const { found } = await filled(parts, [0], ['p-b', 'p-d']);
  expect(found).toEqual(['1 p-b', '2 p-c', '3 p-d', '4 p-e']);
});

test('where no paper is, they are left where they are', async () => {
  const { found } = await filled([['p-a'], ['p-b'], ['p-c']], [0], ['p-b']);
  expect(found).toEqual(['2 p-c']);
});

test('what is there is not put there again because some papers are lost', async () => {
  const parts = [['p-a', 'p-b'], ['p-c'], ['p-d']] as const;
  expect((await filled(parts, [1], ['p-a', 'p-b', 'p-d'])).found).toEqual(['0 p-a', '1 p-b']);
  const { found, notice } = await filled(parts, [1], ['p-a', 'p-b', 'p-d']);
  expect(found).toEqual([]);
  expect(notice).toMatch(/^1 imported paper cannot be shown, /);
});
