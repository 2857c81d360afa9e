/** What is called how often with what. */
export interface Fuzz {
  readonly seed: number;
  readonly count: number;
  readonly method: string;
  /** Inputs that are right, of which wrong ones are made. */
  readonly right: readonly unknown[];
  /** How long an answer may take, in milliseconds. */
  readonly patience: number;
}

type Called = (input: unknown) => Promise<unknown>;

/**
 * Calls a method again and again with inputs of every kind, and gives in words what came of it but
 * an answer or a refusal. Holds all it needs, for it is sent to the window as text.
 */
export async function fuzzed(
  { seed, count, method, right, patience }: Fuzz,
  call: Called,
): Promise<readonly string[]> {
  let state = seed;
  const below = (end: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  const ring: unknown[] = [];
  ring.push(ring);
  const hidden: unknown = JSON.parse('{"__proto__":{"ok":true},"constructor":1,"toString":null}');
  const odd = [
    ...[undefined, null, true, 0, -1, -0, 0.5, Number.NaN, Infinity, 2 ** 53, 1e308, 10n, ''],
    ...['p-', 'n-x', '../..', '\u0000', '\u202e', '\ud800', 'x'.repeat(1_000_000), 'toString'],
    ...[[], {}, [[]], [undefined], ring, hidden, new Date(Number.NaN), new Map([[1, 2]]), /x/g],
    ...[() => 1, Symbol.iterator, new Error('x'), new Uint8Array(9), { length: 1e9 }],
    ...[Array.from({ length: 10_000 }, (_, at) => `p-${at}`), Object.create(null)],
  ];
  const oddOne = () => odd[below(odd.length)];
  /** The same with one part of it, however deep, in another way. */
  const changed = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || below(4) === 0) return oddOne();
    const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    const keys = Object.keys(copy);
    const key =
      below(5) === 0 ? ['__proto__', 'more', '0', 'kind'][below(4)] : keys[below(keys.length)];
    if (key === undefined) return oddOne();
    if (below(6) === 0) delete copy[key];
    else copy[key] = changed(copy[key]);
    return copy;
  };
  const wrong: string[] = [];
  for (let done = 0; done < count; done += 1) {
    const input = changed(right[below(right.length)]);
    const late = new Promise((resolve) => setTimeout(() => resolve('late'), patience));
    // What cannot cross at all is refused by the boundary itself.
    const answer = await Promise.race([call(input).catch(() => ({ ok: false })), late]);
    if (answer === 'late') wrong.push(`${method} did not answer.`);
    else if (typeof answer !== 'object' || answer === null || !('ok' in answer))
      wrong.push(`${method} answered ${String(answer)}.`);
    else if ('failure' in answer && JSON.stringify(answer.failure).includes('"broken"'))
      wrong.push(`${method} broke: ${JSON.stringify(answer.failure).slice(0, 200)}`);
  }
  return wrong;
}
