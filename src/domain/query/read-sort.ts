import { naturalDirection, SORTS, type Sort } from './sort.ts';

const SHAPE = /^(\p{L}+)([+-]?)$/u;

/**
 * The order a value of `sort:` asks for; `null` while it is being typed and can still become one,
 * and a sentence where it cannot.
 */
export function readSort(value: string, isTyping: boolean): Sort | string | null {
  const typed = value.trim().toLowerCase();
  const [, name = '', sign = ''] = SHAPE.exec(typed) ?? [];
  const by = SORTS.find((sort) => sort === name);
  if (by) {
    if (sign === '') return { by, direction: naturalDirection(by) };
    return { by, direction: sign === '+' ? 'ascending' : 'descending' };
  }
  if (typed === '' || (isTyping && SORTS.some((sort) => sort.startsWith(typed)))) return null;
  const known = `${SORTS.slice(0, -1).join(', ')} or ${SORTS.at(-1)}`;
  return `“${value.trim()}” is not an order; write ${known}, with + or - after it if you like.`;
}
