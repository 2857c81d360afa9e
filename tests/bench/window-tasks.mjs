import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
      await app.evaluate(({ contentTracing }, to) => contentTracing.stopRecording(to), path);
      /** @type {{ traceEvents: readonly TraceEvent[] }} */
      const { traceEvents } = JSON.parse(readFileSync(path, 'utf8'));
      const window = traceEvents.find(
        ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
      );
      return traceEvents
        .filter(({ pid, tid }) => pid === window?.pid && tid === window.tid)
        .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
        .map(({ dur = 0, tdur = 0 }) => ({ length: dur / 1000, work: tdur / 1000 }))
        .filter(({ length }) => length > least);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}
