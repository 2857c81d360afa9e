/** What is sorted or merged at a time: about a millisecond's work. */
const SLICE = 4096;

function* merged(a: readonly string[], b: readonly string[]): Generator<void, string[]> {
  const all: string[] = [];
  let inA = 0;
  let inB = 0;
  while (inA < a.length || inB < b.length) {
    const fromA = a[inA];
    const fromB = b[inB];
    if (fromB === undefined || (fromA !== undefined && fromA < fromB)) {
      all.push(fromA ?? '');
      inA += 1;
    } else {
      all.push(fromB);
      inB += 1;
    }
    if (all.length % SLICE === 0) yield;
  }
  return all;
}

/** Sorts strings by UTF-16 code units, resting after every millisecond or so. */
export function* sortedInSlices(strings: readonly string[]): Generator<void, readonly string[]> {
  let runs: string[][] = [];
  for (let from = 0; from < strings.length; from += SLICE) {
    runs.push(strings.slice(from, from + SLICE).sort());
    yield;
  }
  while (runs.length > 1) {
    const next: string[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      next.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? []));
    runs = next;
  }
  return runs[0] ?? [];
}
