import { SYMBOLS } from './symbols.ts';

/** Commands that style or stretch what follows, or space it, and mean nothing in plain text. */
const SILENT: ReadonlySet<string> = new Set(
  `mathbb mathbf mathcal mathfrak mathit mathrm mathsf mathtt mathscr boldsymbol bm pmb text textbf
textit textrm texttt mbox operatorname hat widehat bar overline tilde widetilde vec dot left right
big Big bigl bigr limits nolimits displaystyle textstyle ! ,`.split(/\s/u),
);

const SPACES: ReadonlySet<string> = new Set([' ', ';', ':', '>', 'quad', 'qquad', '\\']);

const FUNCTIONS: ReadonlySet<string> = new Set(
  `log ln lg exp sin cos tan tanh max min sup inf lim arg argmax argmin det dim ker deg gcd Pr mod
bmod`.split(/\s/u),
);

/** What a group in braces is to what stands before it; `kept` braces belong to an unknown command. */
type Role = 'plain' | 'kept' | 'part' | 'numerator';

interface Group {
  readonly role: Role;
  text: string;
  /** Whether it is one word or sign so far, which needs no parentheses. */
  single: boolean;
}

const group = (role: Role): Group => ({ role, text: '', single: true });

const TOKENS = /\\(?:[A-Za-z]+|[\s\S])|[\p{L}\p{N}.]+|[\s\S]/gu;

function closed({ role, text, single }: Group): string {
  if (role === 'plain') return text;
  if (role === 'kept') return `{${text}}`;
  const part = single ? text : `(${text})`;
  return role === 'numerator' ? `${part}/` : part;
}

/** How a command reads, and what the group after it is; `null` for one that is not known. */
function command(name: string): readonly [text: string, next: Role] | null {
  if (name === 'frac' || name === 'dfrac' || name === 'tfrac') return ['', 'numerator'];
  if (name === 'sqrt') return ['√', 'part'];
  if (SILENT.has(name)) return ['', 'plain'];
  if (SPACES.has(name)) return [' ', 'plain'];
  if (name === '|') return ['‖', 'plain'];
  const text = SYMBOLS.get(name) ?? (FUNCTIONS.has(name) ? name : undefined);
  if (text !== undefined) return [text, 'plain'];
  return /^[A-Za-z]/u.test(name) ? null : [name, 'plain'];
}

/**
 * A formula as one reads it in plain text: symbols for commands, `(a+b)/c` for fractions, and
 * braces only around the argument of a command that is not known, which stays as written.
 */
export function plainMath(tex: string): string {
  const groups: Group[] = [group('plain')];
  let next: Role = 'plain';
  const append = (text: string, single = true): void => {
    const top = groups.at(-1);
    if (!top || text === '') return;
    top.single = top.text === '' && single;
    top.text += text;
  };
  for (const [token] of tex.matchAll(TOKENS)) {
    const before: Role = next;
    next = 'plain';
    if (token === '{') groups.push(group(before));
    else if (token === '}' && groups.length > 1) {
      const inner = groups.pop();
      if (inner) append(closed(inner), inner.single);
      if (inner?.role === 'numerator') next = 'part';
    } else if (token === '^' || token === '_') {
      append(token);
      next = 'part';
    } else if (token.startsWith('\\') && token.length > 1) {
      const known = command(token.slice(1));
      append(known ? known[0] : token);
      next = known ? known[1] : 'kept';
    } else append(token === '~' ? ' ' : token);
  }
  return groups.map(({ text }, depth) => (depth === 0 ? text : `{${text}`)).join('');
}
