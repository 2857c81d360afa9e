/**
 * Numbers by keys of 32 bits, several to a key, in typed arrays: some 16 bytes for each, where a Map
 * of lists takes ten times as much. Grows as it is filled.
 */
export interface KeyTable {
  readonly add: (key: number, value: number) => void;
  /** The values of a key, the newest first; none where there are more than `most`. */
  readonly get: (key: number, most: number) => readonly number[];
}

const FIRST_SIZE = 64;
/** By how many of their highest bits keys are parted into tables, which grow one at a time. */
const PART_BITS = 6;
const NONE = -1;

const row = (size: number) => new Int32Array(size);

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = row(array.length * 2);
  larger.set(array);
  return larger;
}

/** A table whose growth stops everything while all of its numbers are put in anew. */
function part(): KeyTable {
  let [keys, values, next] = [row(FIRST_SIZE), row(FIRST_SIZE), row(FIRST_SIZE)];
  let heads = row(FIRST_SIZE).fill(NONE);
  let count = 0;
  const slot = (key: number) => key & (heads.length - 1);
  const link = (entry: number) => {
    const at = slot(keys[entry] ?? 0);
    next[entry] = heads[at] ?? NONE;
    heads[at] = entry;
  };
  const grow = () => {
    [keys, values, next] = [grown(keys), grown(values), grown(next)];
    heads = row(keys.length).fill(NONE);
    for (let entry = 0; entry < count; entry += 1) link(entry);
  };
  return {
    add(key, value) {
      if (count === keys.length) grow();
      keys[count] = key | 0;
      values[count] = value;
      link(count);
      count += 1;
    },
    get(key, most) {
      const found: number[] = [];
      for (let at = heads[slot(key | 0)] ?? NONE; at !== NONE; at = next[at] ?? NONE) {
        if (keys[at] !== (key | 0)) continue;
        if (found.length === most) return [];
        found.push(values[at] ?? 0);
      }
      return found;
    },
  };
}

/** An empty table. */
export function keyTable(): KeyTable {
  const parts = Array.from({ length: 1 << PART_BITS }, part);
  const partOf = (key: number): KeyTable =>
    parts[(key | 0) >>> (32 - PART_BITS)] as (typeof parts)[number];
  return {
    add: (key, value) => partOf(key).add(key, value),
    get: (key, most) => partOf(key).get(key, most),
  };
}
