import type { Source } from './source.ts';

/** What a thesis was written for; empty where that is not known. */
export type Degree = 'doctor' | 'master' | 'bachelor' | '';

/** The fields that name the kind of a thesis in the formats: CSL, EndNote, RIS, BibTeX. */
const FIELDS: readonly string[] = ['genre', 'work-type', 'm3', 'type'];

/** Words for degrees, the keys among them by which BibLaTeX puts them into the language of a text. */
const WORDS: readonly (readonly [pattern: RegExp, degree: Degree])[] = [
  [/ph\.?\s?d|doct|dr\./iu, 'doctor'],
  [/master|m\.?\s?sc|m\.?\s?a\.|diplom/iu, 'master'],
  [/\bm\.?(?:[as]|phil|res|eng|ed)\.?\s?(?:thesis|dissertation)/iu, 'master'],
  [/bachelor|b\.?\s?sc|undergraduate/iu, 'bachelor'],
  [/\bb\.?(?:[as]|eng|ed)\.?\s?(?:thesis|dissertation)/iu, 'bachelor'],
];

/** A thesis for any degree in some countries, and for the highest in the others. */
const BARE = /dissertation/iu;

/** What a source calls the kind of a work, as its fields have it. */
export const kindsSaid = ({ fields }: Source): readonly string[] =>
  fields.filter(([name]) => FIELDS.includes(name.toLowerCase())).map(([, value]) => value);

/** Whatever braces keep capitals in BibTeX. */
function degreeIn(text: string): Degree {
  const words = text.replace(/[{}]/gu, '');
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? '';
}

/**
 * The degree that a source names for a thesis: in its fields, which say more, or else by the type of
 * the entry. Only where neither names one, a “dissertation” is a doctor's.
 */
export function degreeOf(source: Source): Degree {
  const texts = [...kindsSaid(source), source.type];
  const named = texts.map(degreeIn).find((degree) => degree !== '');
  return named ?? (texts.some((text) => BARE.test(text)) ? 'doctor' : '');
}
