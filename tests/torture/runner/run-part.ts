import { random } from '../../bench/generated/random.ts';
import type { FailedRound, Part, Request } from './part.ts';

/** What takes longer hangs, in milliseconds. */
const LONGEST = 180_000;

const why = (error: unknown) =>
  `It could not go on: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;

/** Rejects where a promise is not settled in time. */
function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${LONGEST / 1000} s`)), LONGEST);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Runs rounds of a part one after the other and gives those that failed. */
export async function runPart(
  part: Part,
  { seed, from, count, report }: Request,
): Promise<readonly FailedRound[]> {
  const failed: FailedRound[] = [];
  const rounds = await part.begin();
  try {
    for (let done = 0; done < count; done += 1) {
      const index = from + done;
      const chance = random((Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0);
      const wrong = await inTime(rounds.round(chance, index)).catch((error: unknown) => [
        why(error),
      ]);
      if (wrong.length > 0) failed.push({ index, why: wrong });
      report(done + 1, failed, rounds.figures?.() ?? []);
    }
  } finally {
    await rounds.end();
  }
  return failed;
}
