/** Longest slug in an id, in characters, so that a key with a paper and a tag stays short. */
const SLUG_LIMIT = 60;

/**
 * The id of something new, made from its folded name so that two machines naming it alike agree:
 * `t-binary-nets`. `isTaken` tells ids that belong to others; then `~2`, `~3` and so on is added.
 * The id has no `/`, which separates the parts of change keys.
 */
export function idNamed<Prefix extends string>(
  prefix: Prefix,
  foldedName: string,
  isTaken: (id: `${Prefix}-${string}`) => boolean,
): `${Prefix}-${string}` {
  const characters = Array.from(foldedName.replace(/[\s/~]+/gu, '-'));
  const plain = `${prefix}-${characters.slice(0, SLUG_LIMIT).join('')}` as const;
  if (!isTaken(plain)) return plain;
  let count = 2;
  while (isTaken(`${plain}~${count}`)) count += 1;
  return `${plain}~${count}`;
}
