import { singleLine } from '../safe/single-line.ts';
import { UNTITLED } from '../untitled.ts';

/** What Windows forbids, and what Obsidian cannot link to. */
const FORBIDDEN = /[<>:"/\\|?*#^[\]]+/gu;
/** Names of devices, which Windows reserves with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?= *(?:\.|$))/iu;
/** Room for the ending and what a program adds to a name, in the 255 bytes of most systems. */
const MOST_BYTES = 120;
const ENDING = '.md';

const encoder = new TextEncoder();

/** As many whole characters, with their marks, as fit into so many bytes. */
function cutTo(text: string, bytes: number): string {
  let [cut, left] = ['', bytes];
  for (const [sign] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    left -= encoder.encode(sign).length;
    if (left < 0) break;
    cut += sign;
  }
  return cut;
}

/** No system takes a dot at the beginning as a matter of course, or a dot or blank at the end. */
const trimmed = (name: string): string =>
  name.replace(/^[. ]+/u, '').replace(/(?<=[^. ])[. ]+$/u, '');

/**
 * The name of a paper's file on any system: the title as far as it fits, then what tells it from
 * others of the title, at most 120 bytes of UTF-8 in normal form C. The same for the same title
 * and id; two ids never have one name, whether or not a system tells capitals apart.
 */
export function safeFileName(title: string, id: string): string {
  const mark = ` (${id.replace(/[^0-9a-z-]/gu, (sign) => `_${sign.charCodeAt(0).toString(16)}_`)})`;
  const plain = singleLine(title.normalize('NFC')).replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ');
  const room = MOST_BYTES - encoder.encode(mark + ENDING).length;
  const name = trimmed(cutTo(trimmed(plain), room)).normalize('NFC');
  const safe = RESERVED.test(name) ? `_${name}` : name;
  return `${trimmed(cutTo(safe, room)) || UNTITLED}${mark}${ENDING}`;
}
