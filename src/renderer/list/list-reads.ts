import type { Outcome } from '../../domain/outcome.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { Query } from '../../domain/query/query.ts';
import { bridge } from '../bridge.ts';
import type { Rows } from './use-rows.ts';

/** What the list asks of the library besides its rows. A failed read moves and selects nothing. */
const answerOf = <T>(outcome: Outcome<T>): T | null => (outcome.ok ? outcome.value : null);

export const paperAt = async (query: Query, rows: Rows, index: number): Promise<PaperId | null> =>
  rows.at(index)?.id ??
  answerOf(await bridge.library.papersIn({ query, from: index, to: index + 1 }))?.[0] ??
  null;

/** The papers from one index to another, whichever is first, both included. */
export async function papersBetween(
  query: Query,
  rows: Rows,
  one: number,
  other: number,
): Promise<readonly PaperId[]> {
  const from = Math.min(one, other);
  const to = Math.max(one, other) + 1;
  const { view } = rows;
  if (from >= view.from && to <= view.from + view.rows.length)
    return view.rows.slice(from - view.from, to - view.from).map(({ id }) => id);
  return answerOf(await bridge.library.papersIn({ query, from, to })) ?? [];
}

/** All papers of a list, however many are in sight. */
export const allPapers = async (query: Query, total: number): Promise<readonly PaperId[]> =>
  answerOf(await bridge.library.papersIn({ query, from: 0, to: total })) ?? [];

const EVERY: Query = { text: '', sort: { by: 'page', direction: 'ascending' } };

/** Which of some papers are no longer in the library. */
export async function papersGone(papers: ReadonlySet<PaperId>): Promise<readonly PaperId[]> {
  const to = Number.MAX_SAFE_INTEGER;
  const there = answerOf(await bridge.library.papersIn({ query: EVERY, from: 0, to }));
  if (there === null) return [];
  const gone = new Set(papers);
  for (const paper of there) gone.delete(paper);
  return [...gone];
}

const placeOf = (query: Query, paper: PaperId): Promise<number> =>
  new Promise((resolve) => {
    const stop = bridge.views.list({ query, from: 0, to: 0, find: paper }, (outcome) => {
      stop();
      resolve(answerOf(outcome)?.at ?? -1);
    });
  });

/** Where a paper is in the list, -1 where it is not. */
export function indexOf(query: Query, rows: Rows, paper: PaperId): Promise<number> | number {
  const near = rows.view.rows.findIndex(({ id }) => id === paper);
  return near >= 0 ? rows.view.from + near : placeOf(query, paper);
}

/**
 * What a list has in the place of `paper` once it and all of `gone` have left: the next below, else
 * the last above; `null` where there is none, and where the paper is not listed.
 */
export async function paperInPlaceOf(
  query: Query,
  paper: PaperId,
  gone: ReadonlySet<PaperId>,
): Promise<PaperId | null> {
  const at = await placeOf(query, paper);
  if (at < 0) return null;
  const stays = (each: PaperId) => each !== paper && !gone.has(each);
  const read = async (from: number, to: number) =>
    answerOf(await bridge.library.papersIn({ query, from, to })) ?? [];
  // Of one row more than go at least one stays, where there are as many.
  const below = (await read(at + 1, at + 1 + gone.size)).find(stays);
  return below ?? (await read(Math.max(0, at - gone.size), at)).findLast(stays) ?? null;
}

export const titled = async (query: Query, prefix: string, after: number): Promise<number | null> =>
  answerOf(await bridge.library.titled({ query, prefix, after }));
