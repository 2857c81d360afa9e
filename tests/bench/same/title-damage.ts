import { capitalised, madeUpWord } from '../generated/made-up-word.ts';
import type { Random } from '../generated/random.ts';

/** What happens to a title on its way; gives it back where it does not apply. */
export type TitleDamage = (title: string, chance: Random) => string;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One letter left out, put in, replaced or swapped with the next. */
function mistyped(word: string, chance: Random): string {
  const at = 1 + chance.below(Math.max(1, word.length - 1));
  const letter = chance.one([...LETTERS]);
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const swapped = (after[1] ?? '') + (after[0] ?? '') + after.slice(2);
  return chance.one([
    before + after.slice(1),
    before + letter + after,
    before + letter + after.slice(1),
    before + swapped,
  ]);
}

/** Words that a typing error is made in: of letters alone. */
const placesIn = (words: readonly string[], shortest: number): readonly number[] =>
  words.flatMap((word, at) => (/^[A-Za-z]+$/u.test(word) && word.length >= shortest ? [at] : []));

function withErrors(title: string, chance: Random, count: number): string {
  const words = title.split(' ');
  const places = placesIn(words, 4);
  if (words.length < 6 || places.length < count) return title;
  for (let done = 0; done < count; done += 1) {
    const at = chance.one(places);
    words[at] = mistyped(words[at] ?? '', chance);
  }
  return words.join(' ');
}

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/iz(ation|e|ed|ing)\b/gu, 'is$1'],
  [/\b([Bb]ehavi|[Cc]ol|[Nn]eighb)or/gu, '$1our'],
  [/([Mm]odel)(ing|ed)\b/gu, '$1l$2'],
];

const TEX_ACCENTS: ReadonlyMap<string, string> = new Map([
  ['\u0301', "'"],
  ['\u0300', '`'],
  ['\u0308', '"'],
  ['\u0302', '^'],
  ['\u0303', '~'],
]);

/** Accents as LaTeX has them. */
export const inLatex = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(\p{L})(\p{M})/gu, (both, letter: string, mark: string) => {
      const sign = TEX_ACCENTS.get(mark);
      return sign === undefined ? both : `{\\${sign}${letter}}`;
    })
    .normalize('NFC');

/** Letters without their accents. */
export const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/gu, 'o').replace(/ł/gu, 'l');

const outsideMath = (title: string, change: (text: string) => string): string =>
  /[$\\]/u.test(title) ? title : change(title);

/** The usual damage, by what it is called in the figures. */
export const TITLE_DAMAGE = {
  'title in capitals': (title) => outsideMath(title, (text) => text.toUpperCase()),
  'title in title case': (title) =>
    outsideMath(title, (text) => text.split(' ').map(capitalised).join(' ')),
  'accents in LaTeX': (title) => inLatex(title),
  'accents left out': bare,
  'braces around capitals': (title) =>
    outsideMath(title, (text) => text.replace(/(?<!\p{L})(\p{Lu})/gu, '{$1}')),
  'markup and a full stop': (title) => `${title.replace(/^(\S+)/u, '<i>$1</i>')}.`,
  'subtitle left out': (title) => title.replace(/: .*$/u, ''),
  'subtitle after a dash': (title) => title.replace(': ', ' – '),
  'subtitle after a full stop': (title) => title.replace(': ', '. '),
  'hyphens left out': (title) => title.replace(/(\p{L})-(\p{L})/gu, '$1$2'),
  'hyphens as blanks': (title) => title.replace(/(\p{L})-(\p{L})/gu, '$1 $2'),
  'articles left out': (title) => title.replace(/\b(?:a|an|the) /giu, ''),
  'British spelling': (title) =>
    BRITISH.reduce((text, [from, to]) => text.replace(from, to), title),
  'broken over lines': (title) => title.replace(/ (?=\S+ \S+$)/u, '\n   '),
  'one typing error': (title, chance) => withErrors(title, chance, 1),
  'two typing errors': (title, chance) => withErrors(title, chance, 2),
} as const satisfies Record<string, TitleDamage>;

/** A word as good as any other. */
export const anyWord = (chance: Random): string => madeUpWord(chance.below(2_000_000));
