import type { Source } from '../reference/source.ts';

/** What a thesis was written for; empty where that is not known. */
export type Degree = 'doctor' | 'master' | 'bachelor' | '';

/** The fields that name the kind of a thesis in the formats: CSL, EndNote, RIS, BibTeX. */
const FIELDS: readonly string[] = ['genre', 'work-type', 'm3', 'type'];

const WORDS: readonly (readonly [pattern: RegExp, degree: Degree])[] = [
  [/ph\.?\s?d|doct|dissertation|dr\./iu, 'doctor'],
  [/master|m\.?\s?sc|m\.?\s?a\.|diplom/iu, 'master'],
  [/bachelor|b\.?\s?sc/iu, 'bachelor'],
];

/** The degree that a source names for a thesis. */
export function degreeOf({ type, fields }: Source): Degree {
  const texts = fields
    .filter(([name]) => FIELDS.includes(name.toLowerCase()))
    .map(([, value]) => value);
  const found = WORDS.find(([pattern]) => [...texts, type].some((text) => pattern.test(text)));
  return found?.[1] ?? '';
}
