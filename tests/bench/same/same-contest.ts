import { identityOf } from '../../../src/domain/same/identity.ts';
import { sameIndex } from '../../../src/domain/same/same-index.ts';
import { type SameCase, sameSet } from './same-cases.ts';

/** How often papers of one kind were taken for one of the library. */
interface KindCount {
  readonly kind: string;
  /** Whether it is one of them. */
  readonly isSame: boolean;
  readonly cases: number;
  /** Taken for the right one, or for any where it is none. */
  readonly same: number;
  /** Shown as likely the right one, or any. */
  readonly likely: number;
  /** Taken for another than it is. */
  readonly wrong: number;
}

/** What came of looking papers up in a library. */
export interface SameRun {
  readonly kinds: readonly KindCount[];
  /** Of those taken for a paper of the library, the share that are. */
  readonly precision: number;
  /** Of those that are in the library, the share that was taken for the right one. */
  readonly recall: number;
  /** The same where what is likely counts as found, for it is shown to the person. */
  readonly shownRecall: number;
  /** Milliseconds to take the library in, and for each paper looked up. */
  readonly build: number;
  readonly each: readonly number[];
  /** How many papers each was compared with. */
  readonly candidates: number;
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Looks all cases of a generated set up. */
export function sameRun(size: number, each: number, seed: number): SameRun {
  const { library, cases } = sameSet(size, each, seed);
  const begun = performance.now();
  const index = sameIndex(library.map(identityOf));
  const build = performance.now() - begun;
  const times: number[] = [];
  let candidates = 0;
  const results = cases.map(
    (one): SameCase & { readonly is: 'same' | 'likely' | 'wrong' | 'none' } => {
      const from = performance.now();
      const identity = identityOf(one.incoming);
      const [first] = index.find(identity);
      times.push(performance.now() - from);
      candidates += index.candidates(identity).length;
      if (!first) return { ...one, is: 'none' };
      const isRight = one.place === null || first.place === one.place;
      if (!isRight) return { ...one, is: first.is === 'same' ? 'wrong' : 'none' };
      return { ...one, is: first.is === 'same' ? 'same' : 'likely' };
    },
  );
  const kinds = [...new Set(cases.map(({ kind }) => kind))].map((kind): KindCount => {
    const those = results.filter((result) => result.kind === kind);
    const count = (is: string) => those.filter((result) => result.is === is).length;
    return {
      kind,
      isSame: those.some(({ place }) => place !== null),
      cases: those.length,
      same: count('same'),
      likely: count('likely'),
      wrong: count('wrong'),
    };
  });
  const inside = kinds.filter(({ isSame }) => isSame);
  const right = sum(inside.map(({ same }) => same));
  const taken = sum(kinds.map(({ same, wrong }) => same + wrong));
  const all = sum(inside.map(({ cases: count }) => count));
  return {
    kinds,
    precision: right / taken,
    recall: right / all,
    shownRecall: (right + sum(inside.map(({ likely }) => likely))) / all,
    build,
    each: times,
    candidates: candidates / cases.length,
  };
}
