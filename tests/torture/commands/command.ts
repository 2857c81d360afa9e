import type { Act } from '../../../src/domain/act.ts';
import type { UserState } from '../../../src/domain/change/user-state.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import type { Random } from '../../bench/generated/random.ts';
import type { Shelf } from './shelf.ts';

/** The papers there are. */
export const PAPERS: readonly PaperId[] = Array.from({ length: 8 }, (_, at) => `p-${at}` as const);

/** Texts that a careless writer or reader of files would spoil. */
export const WORDS = ['two\nlines', '**bold**', '[[A title]]', '漢字 🎈', '"quoted" \\ \u2028'];

/** Something to do, to the app and to what the model holds. */
export interface Command {
  readonly act: Act;
  readonly change: (shelf: Shelf) => void;
}

/** Makes a command by chance; `null` where there is nothing it could be done to. */
export type Maker = (random: Random, shelf: Shelf, state: UserState) => Command | null;

/** One of several by chance, `null` of none. */
export const oneOf = <T>(random: Random, from: readonly T[]): T | null =>
  from.length === 0 ? null : random.one(from);
