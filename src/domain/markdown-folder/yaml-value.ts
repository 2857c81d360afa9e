import { printScalar, readScalar } from './yaml-scalar.ts';

/** What stands after a key, as far as we read YAML: a text or a list of texts. */
export type YamlValue = string | readonly string[];

const ITEM = /^[ \t]*-(?:[ \t]+|$)/u;
const IS_SILENT = /^[ \t]*(?:#.*)?$/u;

/** The lines of a list in groups, one for each item; `null` where something else is among them. */
function itemsOf(lines: readonly string[]): readonly string[] | null {
  const items: string[] = [];
  for (const line of lines) {
    const rest = line.replace(ITEM, '');
    const isBlank = line.trim() === '';
    if (IS_SILENT.test(line) && (!isBlank || items.length === 0)) continue;
    if (rest !== line || /^[ \t]*-$/u.test(line)) items.push(rest);
    else if (items.length > 0 && (isBlank || /^[ \t]/u.test(line)))
      items.push(`${items.pop() ?? ''}\n${line}`);
    else return null;
  }
  return items;
}

/** A mapping, or a list in a list: more than we read. */
const isNested = (item: string): boolean => /^(?:-[ \t]|[^"'\s][^:"']*:(?:[ \t]|$))/u.test(item);

const allRead = (items: readonly string[]): readonly string[] | null => {
  const read = items.map((item) => (isNested(item) ? null : readScalar(item)));
  return read.every((item) => item !== null) ? read : null;
};

const FLOW_ITEM = /\s*("(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'|[^,[\]{}"'][^,[\]{}]*|)\s*(,|\])/uy;

/** `[a, "b", 'c']`, over several lines if need be. */
function readFlow(source: string): readonly string[] | null {
  const items: string[] = [];
  FLOW_ITEM.lastIndex = 1;
  for (;;) {
    const [found, item = '', end = ''] = FLOW_ITEM.exec(source) ?? [];
    if (found === undefined) return null;
    if (item.trim() !== '') items.push(item);
    if (end !== ']') continue;
    const rest = source.slice(FLOW_ITEM.lastIndex);
    return IS_SILENT.test(rest.trim()) ? allRead(items) : null;
  }
}

const BLOCK = /^([|>])([+-]?)(\d?)([+-]?)[ \t]*(?:#.*)?$/u;

const blanksBefore = (line: string): number => /^ */u.exec(line)?.[0].length ?? 0;

/** Text after `|` or `>`, by the indentation that is told, else by that of its first line. */
function readBlock(
  [, style = '', before = '', digit = '', after = '']: readonly string[],
  lines: readonly string[],
): string {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const indent = digit === '' ? blanksBefore(first) : Number(digit);
  const text = lines.map((line) => line.slice(Math.min(indent, blanksBefore(line)))).join('\n');
  const kept =
    style === '|'
      ? text
      : text.replace(/(?<=[^\n])\n+(?=[^\n\s])/gu, (gap) =>
          gap.length === 1 ? ' ' : gap.slice(1),
        );
  const trimmed = kept.replace(/(?<!\n)\n+$/u, '');
  if (before + after === '+') return `${kept}\n`;
  return before + after === '-' || trimmed === '' ? trimmed : `${trimmed}\n`;
}

/** The value of `key: …` with the lines that belong to it; `null` for YAML we do not read. */
export function readValue(head: string, lines: readonly string[]): YamlValue | null {
  const block = BLOCK.exec(head.trim());
  if (block) return readBlock(block, lines);
  const whole = [head, ...lines].join('\n').replace(/^[ \t\n]+/u, '');
  if (whole.startsWith('[')) return readFlow(whole);
  const isBare = IS_SILENT.test(head);
  if (isBare && lines.some((line) => ITEM.test(line))) {
    const items = itemsOf(lines);
    return items && allRead(items);
  }
  return isBare && isNested(lines.join('\n').trim()) ? null : readScalar(whole);
}

/** A value as the lines after its key. */
export const printList = (items: readonly string[]): string =>
  items.length === 0 ? ' []' : items.map((item) => `\n  - ${printScalar(item)}`).join('');
