import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** As much of what Chromium tells is kept, in KiB: some 40 minutes of a window at work. */
const KEPT = 400_000;

/**
 * A task of the window's main thread, in milliseconds: how long it took, and how much of that the
 * thread worked; in the rest it waited for a processor that others had.
 * @typedef {{ length: number, work: number }} Task
 */

/**
 * An entry of Chromium's trace (Trace Event Format); times in microseconds.
 * @typedef {{ pid: number, tid: number, name: string, ph: string, dur?: number, tdur?: number, args: { name?: string } }} TraceEvent
 */

/**
 * The tasks of the window's main thread in a trace: a line for each event, names of threads first, of
 * hundreds of megabytes where the window was recorded for minutes.
 * @param {string} path
 */
async function mainTasks(path) {
  /** @type {TraceEvent | undefined} */
  let main;
  /** @type {Task[]} */
  const tasks = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (!/"(?:thread_name|ThreadControllerImpl::RunTask)"/.test(line)) continue;
    /** @type {TraceEvent} */
    const event = JSON.parse(line.replace(/(?:,|\],.*)$/, ''));
    const { name, pid, tid, args, dur = 0, tdur = 0 } = event;
    if (name === 'thread_name' && args.name === 'CrRendererMain') main = event;
    if (name !== 'thread_name' && pid === main?.pid && tid === main.tid)
      tasks.push({ length: dur / 1000, work: tdur / 1000 });
  }
  return tasks;
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
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reading-list-trace-'));
    try {
      const path = join(folder, 'trace.json');
      const { percentage } = await app.evaluate(({ contentTracing }) =>
        contentTracing.getTraceBufferUsage(),
      );
      await app.evaluate(({ contentTracing }, to) => contentTracing.stopRecording(to), path);
      if (percentage >= 0.99) throw new Error('It took too long for all of it to be recorded.');
      return (await mainTasks(path)).filter(({ length }) => length > least);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}
