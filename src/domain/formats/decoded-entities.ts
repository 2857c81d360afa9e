const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,7}));/giu;

/** The entities that XML 1.0 knows without a declaration (section 4.6). */
export const XML_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const NAMES =
  'nbsp ndash mdash hellip lsquo rsquo sbquo ldquo rdquo bdquo laquo raquo middot bull deg plusmn times divide micro sect para copy reg trade euro pound yen cent alpha beta gamma delta Delta epsilon lambda mu pi sigma omega Omega infin le ge ne minus agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ntilde ograve oacute ocirc otilde ouml oslash ugrave uacute ucirc uuml yacute yuml szlig Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Iacute Icirc Ntilde Oacute Ocirc Otilde Ouml Oslash Uacute Ucirc Uuml scaron Scaron zcaron';
const SIGNS =
  '\u00a0–—…‘’‚“”„«»·•°±×÷µ§¶©®™€£¥¢αβγδΔελμπσωΩ∞≤≥≠−àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßÀÁÂÃÄÅÆÇÈÉÊËÍÎÑÓÔÕÖØÚÛÜšŠž';

/** Those of XML, and the common ones of HTML. */
export const HTML_ENTITIES: ReadonlyMap<string, string> = new Map([
  ...XML_ENTITIES,
  ...NAMES.split(' ').map((name, index) => [name, SIGNS[index] ?? ''] as const),
]);

/** The source of a pattern for what stands between the `&` and the `;` of an entity. */
export const ENTITY_NAME = `(?:#\\d{1,7}|#x[0-9a-f]{1,6}|${[...HTML_ENTITIES.keys()].join('|')})`;

/** A semicolon that parts a list, and does not end an entity, as in `&amp;`. */
export const SEMICOLON = new RegExp(`(?<!&${ENTITY_NAME});`, 'giu');

const OPEN_ENTITY = new RegExp(`&${ENTITY_NAME}$`, 'iu');

/** Whether a semicolon after this text would end an entity. */
export const isOpenEntity = (text: string): boolean => OPEN_ENTITY.test(text.slice(-10));

/** The character of a number; a blank for controls, `null` where there is no such character. */
function character(code: number): string | null {
  if (code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)) return null;
  const isControl = code < 0x20 && ![9, 10, 13].includes(code);
  return isControl ? ' ' : String.fromCodePoint(code);
}

function meant(decimal: string | undefined, hexadecimal: string | undefined): string | null {
  if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
  return hexadecimal === undefined ? null : character(Number.parseInt(hexadecimal, 16));
}

/** A text with its entities decoded once; those that are not known stay as written. */
export const decoded = (text: string, names: ReadonlyMap<string, string>): string =>
  text.includes('&')
    ? text.replace(
        ENTITY,
        (whole, decimal?: string, hexadecimal?: string, name?: string) =>
          meant(decimal, hexadecimal) ?? names.get(name ?? '') ?? whole,
      )
    : text;
