import { SYMBOLS } from '../../latex/symbols.ts';

/** Pairs of a name and what it stands for, from a text with blanks between all of them. */
const table = (words: string): readonly (readonly [string, string])[] =>
  words
    .split(/\s+/u)
    .flatMap((name, i, all) => (i % 2 === 0 ? [[name, all[i + 1] ?? ''] as const] : []));

const LETTERS = table(
  `ss ß SS ẞ ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ
ng ŋ NG Ŋ ij ĳ IJ Ĳ`,
);

const SIGNS = table(
  `textasciitilde ~ textasciicircum ^ textasciigrave \` textasciiacute ´ textasciidieresis ¨
textasciimacron ¯ textunderscore _ textemdash — textendash – textbraceleft { textbraceright }
textquotedblleft “ textquotedblright ” textquoteleft ‘ textquoteright ’ textquotesingle '
textquotedbl " quotedblbase „ quotesinglbase ‚ guillemotleft « guillemotright » guilsinglleft ‹
guilsinglright › glqq „ grqq “ flqq « frqq » lq ‘ rq ’ textless < textgreater > textbar |
textdegree ° textregistered ® texttrademark ™ textcopyright © copyright © pounds £ textsterling £
euro € texteuro € textyen ¥ textcent ¢ S § textsection § P ¶ textparagraph ¶ dag † textdagger †
ddag ‡ textdaggerdbl ‡ textbullet • textperiodcentered · textellipsis … textpm ± texttimes ×
textdiv ÷ textmu µ textordfeminine ª textordmasculine º textexclamdown ¡ textquestiondown ¿
textonehalf ½ textonequarter ¼ textthreequarters ¾ textonesuperior ¹ texttwosuperior ²
textthreesuperior ³ textnumero № textrightarrow → textleftarrow ← slash /`,
);

/** Letters and signs of text by the name of their command; a blank after the name belongs to it. */
export const TEXT_COMMANDS: ReadonlyMap<string, string> = new Map([
  ...SYMBOLS,
  ...SIGNS,
  ...LETTERS,
]);

/** Names that are printed; here a blank is kept, which people who write them mean to see. */
export const LOGOS: ReadonlyMap<string, string> = new Map(
  table('TeX TeX LaTeX LaTeX LaTeXe LaTeX2e BibTeX BibTeX XeTeX XeTeX'),
);

/** What a backslash and a sign stand for; dollar and backslash are looked after on their own. */
export const SIGN_COMMANDS: ReadonlyMap<string, string> = new Map([
  ...[...'%&_#{}'].map((sign) => [sign, sign] as const),
  ...[...' ;:>\n\t'].map((sign) => [sign, ' '] as const),
  ['\\', ' '],
  [',', '\u2009'],
  ...[...'!/-@'].map((sign) => [sign, ''] as const),
]);

/** Commands that style their argument, with what stands before and after it in plain text. */
export const STYLE_COMMANDS: ReadonlyMap<string, readonly [before: string, after: string]> =
  new Map([
    ...`emph textit textbf textsl textsc textrm textsf texttt textup textmd textnormal text mbox hbox
underline uline mkbibemph mkbibitalic mkbibbold NoCaseChange`
      .split(/\s+/u)
      .map((name): readonly [string, readonly [string, string]] => [name, ['', '']]),
    ['enquote', ['“', '”']],
    ['mkbibquote', ['“', '”']],
  ]);

/** Commands that change the style of what follows, or nothing one could see. */
export const SWITCH_COMMANDS: ReadonlySet<string> = new Set(
  `em it bf sl sc rm tt sf itshape bfseries scshape slshape upshape rmfamily sffamily ttfamily
mdseries normalfont normalsize small footnotesize large Large protect relax nobreak allowbreak
noindent`.split(/\s+/u),
);
