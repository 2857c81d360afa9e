import type { CDPSession, Page } from 'playwright/test';

/** What is held once all that is not needed any more was given back. */
export interface Held {
  /** Bytes of the window's heap without compiled code: what the page itself made and still holds. */
  readonly window: number;
  /** The same of the library worker. */
  readonly worker: number;
  /** Bytes of code that the engine compiled for both, which it does for many minutes. */
  readonly code: number;
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

/** Bytes that a program made, and bytes of code that the engine compiled for it. */
interface Heap {
  readonly made: number;
  readonly code: number;
}

function heapIn({ snapshot: { meta }, nodes }: Snapshot): Heap {
  const [fields, [types]] = [meta.node_fields, meta.node_types];
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let [made, code] = [0, 0];
  for (let node = 0; node < nodes.length; node += fields.length) {
    const bytes = nodes[node + size] ?? 0;
    if (COMPILED.has(types[nodes[node + type] ?? 0])) code += bytes;
    else made += bytes;
  }
  return { made, code };
}

const TAKE = 'HeapProfiler.takeHeapSnapshot';
const CHUNK = 'HeapProfiler.addHeapSnapshotChunk';
const COLLECT = 'HeapProfiler.collectGarbage';

/** The heap of a page, gone through node by node. */
async function windowOf(session: CDPSession): Promise<Heap> {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
  session.on(CHUNK, take);
  await session.send(TAKE, { reportProgress: false });
  session.off(CHUNK, take);
  return heapIn(JSON.parse(chunks.join('')));
}

/** The worker of a page, spoken to past the page. */
interface Worker {
  collect(): Promise<void>;
  /** Its heap, gone through node by node. */
  heap(): Promise<Heap>;
}

/** What comes from the worker: an answer, which has a number, or a piece of a snapshot. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly chunk?: string };
  readonly error?: { readonly message: string };
}

async function workerOf(session: CDPSession): Promise<Worker> {
  const answers = new Map<number, (message: Message) => void>();
  let chunks: string[] = [];
  let sent = 0;
  const attached = new Promise<string>((resolve) =>
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') resolve(sessionId);
    }),
  );
  session.on('Target.receivedMessageFromTarget', ({ message: text }) => {
    const message: Message = JSON.parse(text);
    if (message.id !== undefined) answers.get(message.id)?.(message);
    else if (message.method === CHUNK) chunks.push(message.params?.chunk ?? '');
  });
  const settings = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
  await session.send('Target.setAutoAttach', settings);
  const sessionId = await attached;
  const ask = async (method: string): Promise<void> => {
    sent += 1;
    const id = sent;
    const answered = new Promise<Message>((resolve) => answers.set(id, resolve));
    const message = JSON.stringify({ id, method, params: {} });
    await session.send('Target.sendMessageToTarget', { message, sessionId });
    const { error } = await answered;
    if (error !== undefined) throw new Error(`the worker refused ${method}: ${error.message}`);
  };
  return {
    collect: () => ask(COLLECT),
    async heap() {
      chunks = [];
      await ask(TAKE);
      const heap = heapIn(JSON.parse(chunks.join('')));
      chunks = [];
      return heap;
    },
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
      await session.send(COLLECT);
      await worker.collect();
    }
    const window = await windowOf(session);
    const library = await worker.heap();
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      window: window.made,
      worker: library.made,
      code: window.code + library.code,
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
    };
  };
}
