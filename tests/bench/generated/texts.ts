import { capitalised, madeUpWord } from './made-up-word.ts';
import type { Random } from './random.ts';

/** What texts are made of: sentences and words of real abstracts, and words of real titles. */
export interface Source {
  readonly sentences: readonly string[];
  /** Every occurrence of a word counts, so that common words stay common. */
  readonly words: readonly string[];
  readonly titleWords: readonly string[];
}

const wordsIn = (text: string) => text.split(/\s+/u).filter((word) => /^[\p{L}-]+$/u.test(word));

/** Takes real papers apart. */
export const sourceFrom = (
  papers: readonly { readonly title: string; readonly abstract: string }[],
): Source => ({
  sentences: papers.flatMap(({ abstract }) => abstract.split(/(?<=[.?!])\s+(?=\p{Lu})/u)),
  words: papers.flatMap(({ abstract }) => wordsIn(abstract)),
  titleWords: papers.flatMap(({ title }) => wordsIn(title)),
});

/** Share of words that are made up, where words are put together one by one. */
const MADE_UP = 0.16;
/** Chosen so that n words hold some 40·n^0.52 different ones (Heaps, 1978: 10–100 and 0.4–0.6). */
const STEEP = 1.92;
const FLAT = 10_000;

const LATEX = [
  '$O(n \\log n)$',
  '$\\ell_2$',
  '$\\mathcal{L}_{\\text{total}}$',
  'Schr\\"odinger',
  'na\\"ive',
  '\\emph{a priori}',
  '$\\alpha$-divergence',
  "Poincar\\'e",
  '$32\\times32$',
  '\\textbf{exactly}',
  '$p < 0.05$',
  'K\\"ahler',
];

const EAST_ASIAN = [
  ['基于', '深度学习', '的', '图像', '分割', '神经', '网络', '优化', '方法', '研究', '模型'],
  ['深層学習', 'による', '画像', '認識', 'の', 'ための', 'ネットワーク', '圧縮', '手法'],
  ['딥러닝', '기반', '영상', '분류', '모델', '경량화', '연구', '그래프', '신경망'],
];

const aWord = (random: Random, words: readonly string[]): string => {
  if (!random.chance(MADE_UP)) return random.one(words);
  if (random.chance(0.03)) return random.one(LATEX);
  const word = madeUpWord(random.rank(STEEP, FLAT));
  return random.chance(0.1) ? capitalised(word) : word;
};

function several(random: Random, words: readonly string[], length: number): string {
  let text = aWord(random, words);
  for (let count = 1; count < length; count += 1) text += ` ${aWord(random, words)}`;
  return capitalised(text);
}

/** Some 150 words: sentences as they are in the source, and others put together word by word. */
export function abstractOf(random: Random, { sentences, words }: Source): string {
  const parts: string[] = [];
  for (let left = 110 + random.below(80); left > 0; ) {
    if (random.chance(0.3)) {
      const sentence = random.one(sentences);
      parts.push(sentence);
      left -= sentence.length / 7;
    } else {
      const length = 10 + random.below(20);
      parts.push(`${several(random, words, length)}.`);
      left -= length;
    }
  }
  return parts.join(' ');
}

/** A title: mostly of the source's words, one of 200 in Chinese, Japanese or Korean. */
export function titleOf(random: Random, { titleWords }: Source): string {
  if (random.chance(0.005)) {
    const pool = random.one(EAST_ASIAN);
    return Array.from({ length: 4 + random.below(5) }, () => random.one(pool)).join('');
  }
  return several(random, titleWords, 5 + random.below(8));
}
