import type { Reference } from '../../../src/domain/reference/reference.ts';
import { type Random, random } from '../generated/random.ts';
import { generatedPapers } from '../generated-library.ts';
import { DAMAGES, DAMAGES_WITH_IDENTIFIER, severalDamages, withoutIdentifiers } from './damaged.ts';
import { knownReference } from './known-reference.ts';
import { LOOK_ALIKES } from './look-alikes.ts';

/** What comes into a library, and which of its papers it is. */
export interface SameCase {
  /** What was done to it, or why it looks alike. */
  readonly kind: string;
  readonly incoming: Reference;
  /** The place in the library; `null` where it is none of its papers. */
  readonly place: number | null;
}

/** A library with papers that come in. */
export interface SameSet {
  readonly library: readonly Reference[];
  readonly cases: readonly SameCase[];
}

/** As many with several damages as with any single one, times this. */
const SEVERAL = 8;

/** Same works in all the ways they come in, so many of each. */
function* sameWorks(
  library: readonly Reference[],
  each: number,
  chance: Random,
): Generator<SameCase> {
  const damages = [
    ...DAMAGES.map((damage) => [...damage, each] as const),
    ['several at once', severalDamages, each * SEVERAL] as const,
  ];
  const pick = (isFit: (reference: Reference) => boolean): number => {
    for (;;) {
      const place = chance.below(library.length);
      const found = library[place];
      if (found && isFit(found)) return place;
    }
  };
  for (const [kind, damage, count] of damages)
    for (let done = 0; done < count; done += 1) {
      const place = pick(() => true);
      const found = library[place];
      if (found) yield { kind, place, incoming: damage(withoutIdentifiers(found), chance) };
    }
  for (const [kind, damage] of DAMAGES_WITH_IDENTIFIER)
    for (let done = 0; done < each; done += 1) {
      const isArxiv = kind.startsWith('an arXiv DOI');
      const place = pick(({ identifiers: { doi, arxiv } }) =>
        isArxiv ? arxiv !== '' : doi !== '' && arxiv === '',
      );
      const found = library[place];
      if (found) yield { kind, place, incoming: damage(found, chance) };
    }
}

/**
 * A library of so many papers, damaged copies of some, and works that only look alike. The papers
 * that these look like are put into the library beside the others.
 */
export function sameSet(size: number, each: number, seed: number): SameSet {
  const chance = random(seed ^ 0x5a3e);
  const library = generatedPapers(size, seed).map((paper, place) =>
    knownReference(paper, chance, place),
  );
  const cases: SameCase[] = [...sameWorks(library, each, chance)];
  const models = generatedPapers(each * Object.keys(LOOK_ALIKES).length, seed + 77_777);
  let used = 0;
  for (const [kind, lookAlike] of Object.entries(LOOK_ALIKES))
    for (let done = 0; done < each; done += 1) {
      const model = models[used];
      used += 1;
      if (!model?.title.includes(' ')) continue;
      const known = knownReference(model, chance, size + used);
      const [kept, incoming] = lookAlike(withoutIdentifiers(known), chance);
      library.push(kept);
      cases.push({ kind, incoming, place: null });
    }
  return { library, cases };
}
