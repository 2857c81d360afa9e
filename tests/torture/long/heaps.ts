import type { CDPSession, Page } from 'playwright/test';

/** What is held once all that is not needed any more was given back. */
export interface Held {
  /** Bytes of the window's heap without compiled code: what the page itself made and still holds. */
  readonly window: number;
  /** Bytes of code that the engine compiled for the window, which it does for many minutes. */
  readonly code: number;
  /** Bytes of the heap of the library worker. */
  readonly worker: number;
  /** Nodes of all documents, also those taken out but still held. */
  readonly nodes: number;
  readonly listeners: number;
}

/** A heap snapshot as the engine writes it, as far as it is needed here. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  /** The fields of all nodes one after the other. */
  readonly nodes: readonly number[];
}

/** Nodes that the engine made of the page's code, to run it faster. */
const COMPILED: ReadonlySet<string | undefined> = new Set(['code', 'hidden']);

function sizesIn({ snapshot: { meta }, nodes }: Snapshot): Pick<Held, 'window' | 'code'> {
  const [fields, [types]] = [meta.node_fields, meta.node_types];
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let [window, code] = [0, 0];
  for (let node = 0; node < nodes.length; node += fields.length) {
    const bytes = nodes[node + size] ?? 0;
    if (COMPILED.has(types[nodes[node + type] ?? 0])) code += bytes;
    else window += bytes;
  }
  return { window, code };
}

/** The heap of a page, gone through node by node. */
async function windowOf(session: CDPSession): Promise<Pick<Held, 'window' | 'code'>> {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  return sizesIn(JSON.parse(chunks.join('')));
}

interface Message {
  readonly id: number;
  readonly result?: Readonly<Record<string, number>>;
}

/** Sends commands to the worker of a page, past the page. */
async function workerOf(session: CDPSession) {
  const answers = new Map<number, (message: Message) => void>();
  let sent = 0;
  const attached = new Promise<string>((resolve) =>
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') resolve(sessionId);
    }),
  );
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer: Message = JSON.parse(message);
    answers.get(answer.id)?.(answer);
  });
  const settings = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
  await session.send('Target.setAutoAttach', settings);
  const sessionId = await attached;
  return async (method: string): Promise<Message> => {
    sent += 1;
    const id = sent;
    const answered = new Promise<Message>((resolve) => answers.set(id, resolve));
    const message = JSON.stringify({ id, method, params: {} });
    await session.send('Target.sendMessageToTarget', { message, sessionId });
    return answered;
  };
}

/** Tells what a page and its worker hold, as often as it is asked. */
export async function heapsOf(page: Page): Promise<() => Promise<Held>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const worker = await workerOf(session);
  return async () => {
    // What a first collection sets free may hold more.
    for (let times = 0; times < 3; times += 1) {
      await session.send('HeapProfiler.collectGarbage');
      await worker('HeapProfiler.collectGarbage');
    }
    const sizes = await windowOf(session);
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    const usage = await worker('Runtime.getHeapUsage');
    return {
      ...sizes,
      worker: usage.result?.usedSize ?? 0,
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
    };
  };
}
