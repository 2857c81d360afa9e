const MARKS = `\` 0300 ' 0301 ^ 0302 ~ 0303 = 0304 u 0306 . 0307 " 0308 h 0309 r 030a H 030b v 030c
U 030d G 030f f 0311 textcommabelow 0326 d 0323 c 0327 k 0328 b 0331 t 0361`.split(/\s+/u);

/**
 * The combining mark of each accent command of LaTeX (LaTeX2e reference, “Accents”, and the T1 and
 * T5 encodings), by the name after the backslash.
 */
export const ACCENT_MARKS: ReadonlyMap<string, string> = new Map(
  MARKS.flatMap((name, i) =>
    i % 2 === 0
      ? [[name, String.fromCodePoint(Number.parseInt(MARKS[i + 1] ?? '', 16))] as const]
      : [],
  ),
);

/** What an accent command over nothing prints, as in `\~{}`. */
const SPACING: ReadonlyMap<string, string> = new Map([
  ['\u0300', '`'],
  ['\u0301', '´'],
  ['\u0302', '^'],
  ['\u0303', '~'],
  ['\u0304', '¯'],
  ['\u0308', '¨'],
]);

const BASE = /^[\p{L}\p{N}]\p{M}{0,8}/u;
const DOTTED: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ȷ', 'j'],
]);

/**
 * The text with the mark on its first letter, composed where Unicode has such a letter (NFC); for no
 * text the mark alone; `undefined` where there is nothing to put it on.
 */
export function accented(text: string, mark: string): string | undefined {
  if (text === '') return SPACING.get(mark);
  const base = BASE.exec(text)?.[0];
  if (base === undefined) return undefined;
  return `${DOTTED.get(base) ?? base}${mark}`.normalize('NFC') + text.slice(base.length);
}
