import { capitalised, madeUpWord } from './made-up-word.ts';
import type { Random } from './random.ts';

const GIVEN =
  'Wei Anna José Yuki Léa Ivan Søren Zoë Mohammed Ngọc Jürgen María Łukasz Priya Élodie Chen Ines Åsa Dmitri Chloë Haruto Noémie Thomas Fatima Øystein Ana Björn Li Katarína David Soo-jin Amélie Peter Şebnem Raúl Xin Olga Héctor Nils Aïcha'.split(
    ' ',
  );

const FAMILY =
  'Zhang|Müller|García|Nguyễn|Smith|Kumar|Erdős|Kim|Sørensen|Gödel|Tanaka|Wójcik|van der Berg|Šimić|Dubois|Håkansson|Çelik|O’Connor|Novák|Rossi|Schröder|Łoś|Fernández|Wang|Ivanov|Bäcker|Çınar|Lévy|Ångström|de la Cruz|Đorđević|Muñoz|Sato|Grüße|Hernández|Liu|Björk|Le Roux|Pérez|Yang|Kovács|Oyelaran|Singh|Popović|Weiß|Zając|Park|Ruiz|Þórsson|Costa'.split(
    '|',
  );

const EAST_ASIAN = ['王伟', '李娜', '佐藤健', '鈴木花子', '김민준', '陈晓明', '高橋翔', '이서연'];

/** Some few publish much and most once: a steepness at which half of all names come but once. */
const STEEP = 1.8;
const FLAT = 800;

/** The name of an author's rank; different ranks have different names. */
function nameOf(rank: number): string {
  const given = GIVEN[rank % GIVEN.length] ?? '';
  const rest = Math.floor(rank / GIVEN.length);
  const family = FAMILY[rest] ?? capitalised(madeUpWord(rest));
  return rank % 3 === 0
    ? `${given} ${'ABCDEFGHIJKLM'.charAt(rank % 13)}. ${family}`
    : `${given} ${family}`;
}

/** The authors of a paper, 1 to 12 and most often 2 to 5, none of them twice. */
export function authorsOf(random: Random): readonly string[] {
  const length = 1 + random.below(5) + (random.chance(0.2) ? random.below(8) : 0);
  const names = new Set<string>();
  while (names.size < length)
    names.add(random.chance(0.003) ? random.one(EAST_ASIAN) : nameOf(random.rank(STEEP, FLAT)));
  return [...names];
}
