import { matchAt } from '../../latex/match-at.ts';
import { readMath } from '../../latex/read-math.ts';
import { decoded, HTML_ENTITIES } from '../decoded-entities.ts';
import { ACCENT_MARKS } from './accents.ts';
import type { Role } from './group.ts';
import { withoutOuterBraces } from './loose-braces.ts';
import { PlainBuilder } from './plain-builder.ts';
import { readAccent } from './read-accent.ts';
import { readAddress, readEnsured, readLink, readRoughMath, readUnseen } from './read-argument.ts';
import {
  LOGOS,
  SIGN_COMMANDS,
  STYLE_COMMANDS,
  SWITCH_COMMANDS,
  TEXT_COMMANDS,
} from './text-commands.ts';
import { spaced, type TextKind } from './text-kind.ts';

const SPECIAL = /[\\${}~`'\-?!&]/gu;
const COMMAND = /\\(?:([A-Za-z]+)|([\s\S]?))/uy;
const AFTER_LETTER = /\{\}|[ \t\n]+/uy;
const AFTER_LOGO = /\{\}|\\(?= )/uy;
const OPENING = / ?\{/uy;
const OPTION = /(?:\[[^\][{}]{0,100}\])?/uy;
const LIGATURE = /-+|``|''|\?`|!`/uy;
/** A character by its name in HTML, as some publishers have it; in LaTeX `&` alone parts columns. */
const ENTITY = /&#?[a-z0-9]{1,8};/iuy;

const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['--', '–'],
  ['---', '—'],
  ['``', '“'],
  ["''", '”'],
  ['?`', '¿'],
  ['!`', '¡'],
]);

/** Reads LaTeX text from left to right into a builder; each step takes at least one code unit. */
class LatexTextReader {
  readonly #source: string;
  readonly #kind: TextKind;
  readonly #out = new PlainBuilder();
  #at = 0;
  /** Whether a group that opens here is an argument of an unknown command. */
  #isArgument = false;

  constructor(source: string, kind: TextKind) {
    this.#source = source;
    this.#kind = kind;
  }

  read(): string {
    while (this.#at < this.#source.length) {
      SPECIAL.lastIndex = this.#at;
      const special = SPECIAL.exec(this.#source)?.index ?? this.#source.length;
      if (special > this.#at) {
        this.#out.add(this.#source.slice(this.#at, special));
        this.#at = special;
        this.#isArgument = false;
      }
      if (special < this.#source.length) this.#readSpecial();
    }
    return this.#out.finish(this.#kind !== 'address');
  }

  #readSpecial(): void {
    const isArgument = this.#isArgument;
    this.#isArgument = false;
    const sign = this.#source[this.#at];
    if (sign === '{') this.#open(isArgument);
    else if (sign === '}') this.#close();
    else if (sign === '\\') this.#readCommand();
    else if (sign === '$') this.#readDollar();
    else if (sign === '~') this.#readTilde();
    else if (sign === '&') this.#readEntity();
    else this.#readLigature();
  }

  #take(length: number, text: string): void {
    this.#out.add(text);
    this.#at += length;
  }

  #open(isArgument: boolean): void {
    this.#out.open({ kind: isArgument ? 'kept' : 'plain' }, '{');
    this.#at += 1;
  }

  #close(): void {
    this.#at += 1;
    this.#isArgument = this.#out.close();
  }

  #readTilde(): void {
    const before = this.#source[this.#at - 1] ?? '';
    const isTie = this.#kind !== 'address' && !/[/=]/u.test(before);
    const tie = this.#kind === 'name' ? ' ' : '\u00a0';
    this.#take(1, isTie ? tie : '~');
  }

  /** Whether characters take the place of what is written for them without a command. */
  get #isPrint(): boolean {
    return this.#kind !== 'address' && this.#kind !== 'lines';
  }

  #readEntity(): void {
    const written = matchAt(ENTITY, this.#source, this.#at)?.[0] ?? '&';
    const isRead = this.#kind === 'line' || this.#kind === 'name';
    const text = isRead ? decoded(written, HTML_ENTITIES) : written;
    this.#out.add(text, text === '$' ? 'dollar' : text === '\\' ? 'backslash' : 'text');
    this.#at += written.length;
  }

  #readLigature(): void {
    const written = matchAt(LIGATURE, this.#source, this.#at)?.[0] ?? this.#source[this.#at] ?? '';
    this.#take(written.length, this.#isPrint ? (LIGATURES.get(written) ?? written) : written);
  }

  #readMath(): boolean {
    if (this.#kind === 'address') return false;
    const math = readMath(this.#source, this.#at);
    if (!math) return false;
    this.#out.add(this.#source.slice(math.start, math.end), 'math');
    this.#at = math.end;
    return true;
  }

  #readDollar(): void {
    if (this.#readMath()) return;
    const rough = this.#kind === 'address' ? undefined : readRoughMath(this.#source, this.#at);
    if (rough) this.#take(rough.length, rough.text);
    else {
      this.#out.add('$', 'dollar');
      this.#at += 1;
    }
  }

  #readCommand(): void {
    const [written = '\\', name, sign] = matchAt(COMMAND, this.#source, this.#at) ?? [];
    if (ACCENT_MARKS.has(name ?? sign ?? '')) this.#readAccent(written);
    else if (name !== undefined) this.#readNamed(name, written);
    else this.#readSign(sign ?? '', written);
  }

  #readSign(sign: string, written: string): void {
    if (this.#readMath()) return;
    const text = SIGN_COMMANDS.get(sign);
    if (sign === '$') this.#out.add('$', 'dollar');
    else this.#out.add(text ?? written);
    this.#at += written.length;
  }

  #readNamed(name: string, written: string): void {
    if (this.#readWithArgument(name, written)) return;
    const after = this.#at + written.length;
    const swallowed = (pattern: RegExp): number =>
      after + (matchAt(pattern, this.#source, after)?.[0].length ?? 0);
    const text = TEXT_COMMANDS.get(name);
    const logo = LOGOS.get(name);
    if (text !== undefined || SWITCH_COMMANDS.has(name)) {
      this.#out.add(text ?? '');
      this.#at = swallowed(AFTER_LETTER);
    } else if (logo !== undefined) {
      this.#out.add(logo);
      this.#at = swallowed(AFTER_LOGO);
    } else if (name === 'textdollar' || name === 'textbackslash') {
      this.#out.add(
        name === 'textdollar' ? '$' : '\\',
        name === 'textdollar' ? 'dollar' : 'backslash',
      );
      this.#at = swallowed(AFTER_LETTER);
    } else {
      this.#at = swallowed(OPTION);
      const unknown = this.#source.slice(after - written.length, this.#at);
      // Its own braces part it from what follows.
      if (this.#source[this.#at] === '{') this.#out.add(unknown);
      else this.#out.addUnknown(unknown);
      this.#isArgument = true;
    }
  }

  /** Reads a command with what belongs to it, if it is one of those that need it. */
  #readWithArgument(name: string, written: string): boolean {
    const link = readLink(this.#source, this.#at);
    if (link) return this.#openWith({ kind: 'link', url: link.text }, link.length);
    const style = STYLE_COMMANDS.get(name);
    const opening = matchAt(OPENING, this.#source, this.#at + written.length)?.[0];
    if (opening !== undefined) {
      const length = written.length + opening.length;
      if (name === 'textsuperscript') return this.#openWith({ kind: 'above' }, length);
      if (name === 'textsubscript') return this.#openWith({ kind: 'below' }, length);
      if (style) return this.#openStyled(style, length);
    }
    return this.#readWhole();
  }

  #readWhole(): boolean {
    const address = readAddress(this.#source, this.#at);
    const ensured = readEnsured(this.#source, this.#at);
    const unseen = readUnseen(this.#source, this.#at);
    if (address) this.#out.add(address.text);
    else if (ensured) this.#out.add(`$${ensured.text}$`, 'math');
    const found = address ?? ensured ?? unseen;
    this.#at += found?.length ?? 0;
    return found !== undefined;
  }

  #openWith(role: Role, length: number): true {
    this.#out.open(role, this.#source.slice(this.#at, this.#at + length));
    this.#at += length;
    return true;
  }

  #openStyled([before, after]: readonly [string, string], length: number): true {
    this.#openWith({ kind: 'styled', after }, length);
    this.#out.add(before);
    return true;
  }

  #readAccent(written: string): void {
    const accent = readAccent(this.#source, this.#at);
    if (accent?.kind === 'group') {
      this.#openWith({ kind: 'accent', marks: accent.marks }, accent.length);
    } else if (accent) this.#take(accent.length, accent.text);
    else {
      this.#out.addUnknown(written);
      this.#at += written.length;
    }
  }
}

/**
 * LaTeX as plain text in Unicode: accents and special letters composed, escapes and names of HTML
 * resolved, protective braces and styles left out. Mathematics stays exactly as written, and so do
 * commands that are not known, with their braces. A dollar sign or backslash of the text that would be
 * read as the sign of a formula is left as a command. Takes linear time.
 */
export function readLatexText(source: string, kind: TextKind): string {
  const text = withoutOuterBraces(spaced(source, kind));
  return spaced(new LatexTextReader(text, kind).read(), kind);
}
