/** How often words occur in sequence, in full, and with a last word that only begins so. */
interface RunCounts {
  readonly exact: number;
  readonly begun: number;
}

/** Counts words in sequence in runs of words; no occurrence spans two runs. */
export function runCounts(
  runs: readonly (readonly string[])[],
  words: readonly string[],
  isPrefix: boolean,
): RunCounts {
  const end = words.length - 1;
  const last = words[end] ?? '';
  let exact = 0;
  let begun = 0;
  for (const run of runs) {
    for (let from = 0; from + end < run.length; from += 1) {
      const found = run[from + end] ?? '';
      if (found !== last && !(isPrefix && found.startsWith(last))) continue;
      let same = 0;
      while (same < end && run[from + same] === words[same]) same += 1;
      if (same < end) continue;
      if (found === last) exact += 1;
      else begun += 1;
    }
  }
  return { exact, begun };
}
