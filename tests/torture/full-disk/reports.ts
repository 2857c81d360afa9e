/** The longest that a failure may take to be shown, in milliseconds. */
const LONGEST = 3000;

const median = (sorted: readonly number[]) => sorted[sorted.length >> 1] ?? 0;

/** How long it took to show failures, by what was being done. */
export function reports() {
  const times: Record<string, number[]> = {};
  const done: Record<string, number> = {};
  let restarts = 0;
  return {
    /** Notes a time in milliseconds; says what is wrong with it. */
    add(what: string, milliseconds: number): readonly string[] {
      times[what] = [...(times[what] ?? []), milliseconds];
      return milliseconds > LONGEST
        ? [`The failure was shown only after ${Math.round(milliseconds)} ms.`]
        : [];
    },
    /** Notes that it was done in spite of the disk. */
    addDone: (what: string) => {
      done[what] = (done[what] ?? 0) + 1;
    },
    /** Notes that the app had to be restarted. */
    addRestart: () => {
      restarts += 1;
    },
    figures: (): readonly string[] => [
      ...Object.entries(times).map(([what, all]) => {
        const sorted = all.toSorted((a, b) => a - b);
        const [middle, worst] = [median(sorted), sorted.at(-1) ?? 0].map(Math.round);
        return `${what}: shown after ${middle} ms in the median, ${worst} ms at worst, of ${all.length}`;
      }),
      ...Object.entries(done).map(([what, times]) => `${what}: over before it was full: ${times}`),
      `Restarts that were needed, as the app said: ${restarts}`,
    ],
  };
}

export type Reports = ReturnType<typeof reports>;
