import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** For so long a window may have no task at the begin and the end, in milliseconds. */
const REST = 5000;

/** As much of what Chromium tells is kept, in KiB. */
const KEPT = 400_000;

/**
 * A task of the window's main thread, in milliseconds: how long it took, and how much of that the
 * thread worked; in the rest it waited for a processor that others had.
 * @typedef {{ length: number, work: number }} Task
 */

/**
 * An entry of Chromium's trace (Trace Event Format); times in microseconds.
 * @typedef {{ pid: number, tid: number, name: string, ph: string, ts: number, dur?: number, tdur?: number, args: { name?: string } }} TraceEvent
 */

/**
 * The tasks of the window's main thread in a trace: a line for each event, names of threads first, of
 * hundreds of megabytes where the window was recorded for minutes; and the time they span, in
 * milliseconds.
 * @param {string} path
 */
async function mainTasks(path) {
  /** @type {TraceEvent | undefined} */
  let main;
  /** @type {Task[]} */
  const tasks = [];
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (!/"(?:thread_name|ThreadControllerImpl::RunTask)"/.test(line)) continue;
    /** @type {TraceEvent} */
    const event = JSON.parse(line.replace(/(?:,|\],.*)$/, ''));
    const { name, pid, tid, args, ts, dur = 0, tdur = 0 } = event;
    if (name === 'thread_name' && args.name === 'CrRendererMain') main = event;
    if (name === 'thread_name' || pid !== main?.pid || tid !== main.tid) continue;
    tasks.push({ length: dur / 1000, work: tdur / 1000 });
    first = Math.min(first, ts);
    last = Math.max(last, ts);
  }
  return { tasks, span: (last - first) / 1000 };
}

/**
 * Records the tasks of the window from now on; what is given ends that, and tells those over a length.
 * @param {import('playwright').ElectronApplication} app
 * @param {number} least in milliseconds
 * @returns {Promise<() => Promise<readonly Task[]>>}
 */
export async function recordTasks(app, least) {
  await app.evaluate(
    ({ contentTracing, webContents }, size) =>
      contentTracing.startRecording({
        included_categories: ['toplevel'],
        excluded_categories: ['*'],
        included_process_ids: webContents.getAllWebContents().map((each) => each.getOSProcessId()),
        trace_buffer_size_in_kb: size,
      }),
    KEPT,
  );
  const begun = performance.now();
  return async () => {
    const recorded = performance.now() - begun;
    const folder = mkdtempSync(join(tmpdir(), 'reading-list-trace-'));
    try {
      const path = join(folder, 'trace.json');
      await app.evaluate(({ contentTracing }, to) => contentTracing.stopRecording(to), path);
      const { tasks, span } = await mainTasks(path);
      // What does not fit is left out without a word.
      if (span < recorded - REST)
        throw new Error(`Of ${recorded.toFixed(0)} ms only ${span.toFixed(0)} could be recorded.`);
      return tasks.filter(({ length }) => length > least);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}
