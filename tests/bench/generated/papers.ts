import type { IsoDate, Paper, PaperId } from '../../../src/domain/paper.ts';
import { paperId } from '../../../src/domain/paper-id.ts';
import { authorsOf } from './names.ts';
import { type Random, random } from './random.ts';
import { abstractOf, type Source, titleOf } from './texts.ts';

const CATEGORIES = 'LG CV CL AI RO CR DS IT SE NE HC DC NI SY GT LO DB CG IR SD'.split(' ');

const two = (value: number) => String(value).padStart(2, '0');

/** A day from 1991 to 2026, late ones more often, as there are ever more papers. */
function dayOf(chance: Random): IsoDate {
  const year = 2026 - Math.floor(36 * chance.next() ** 2);
  return `${year}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}` as IsoDate;
}

/** The first `count` papers of the endless library of that seed, all of them different. */
export function papersFrom(source: Source, count: number, seed: number): readonly Paper[] {
  const chance = random(seed);
  const known = new Set<PaperId>();
  const one = (): Paper => {
    const title = titleOf(chance, source);
    const authors = authorsOf(chance);
    const date = dayOf(chance);
    const paper = {
      category: CATEGORIES[Math.min(chance.rank(2, 4), CATEGORIES.length - 1)] ?? 'LG',
      date,
      hasCode: chance.chance(0.25),
      title,
      authors,
      authorsCut: authors.length > 2 && chance.chance(0.1),
      abstract: abstractOf(chance, source),
    };
    return { id: paperId({ title, authors, year: Number(date.slice(0, 4)) }), ...paper };
  };
  const papers: Paper[] = [];
  while (papers.length < count) {
    const paper = one();
    if (known.has(paper.id)) continue;
    known.add(paper.id);
    papers.push(paper);
  }
  return papers;
}
