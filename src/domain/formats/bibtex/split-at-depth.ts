/**
 * Parts a value wherever the pattern (global, and not starting or ending in a brace) matches outside
 * braces, which are counted as BibTeX counts them.
 */
export function splitAtDepth(value: string, pattern: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let counted = 0;
  let from = 0;
  for (const match of value.matchAll(pattern)) {
    for (; counted < match.index; counted += 1) {
      if (value[counted] === '{') depth += 1;
      else if (value[counted] === '}') depth = Math.max(0, depth - 1);
    }
    if (depth > 0) continue;
    parts.push(value.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, value.slice(from)];
}

/** Where the group ends whose brace opens the value; -1 where it has none or never closes. */
export function endOfFirstGroup(value: string): number {
  if (!value.startsWith('{')) return -1;
  let depth = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '{') depth += 1;
    else if (value[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
