import * as v from 'valibot';
import { type Failure, failure, type Outcome, success } from '../domain/outcome.ts';
import type { InputOf, Methods, OutputOf } from './contract.ts';

/** Either end of a MessagePort, a Worker, or Electron's own kind of port. */
export interface Port {
  send(message: unknown): void;
  receive(handler: (message: unknown) => void): void;
}

/** Wraps a DOM MessagePort or Worker. A worker that fails says so as a fault to all who listen. */
export const portOf = (target: MessagePort | Worker): Port => ({
  send: (message) => target.postMessage(message),
  receive: (handler) => {
    target.addEventListener('message', (event) => handler((event as MessageEvent).data));
    if ('start' in target) target.start();
    else
      target.addEventListener('error', (event) =>
        handler({ fault: (event as ErrorEvent).message }),
      );
  },
});

interface Call {
  readonly call: number;
  readonly method: string;
  readonly input: unknown;
}
interface Answer {
  readonly answer: number;
  readonly outcome: Outcome<unknown>;
}

export type Handlers<M extends Methods> = {
  readonly [Name in keyof M]: (input: InputOf<M[Name]>) => Promise<Outcome<OutputOf<M[Name]>>>;
};
export type Caller<M extends Methods> = {
  readonly [Name in keyof M]: (input: InputOf<M[Name]>) => Promise<Outcome<OutputOf<M[Name]>>>;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isCall = (message: unknown): message is Call =>
  isObject(message) && typeof message.call === 'number' && typeof message.method === 'string';

const isAnswer = (message: unknown): message is Answer =>
  isObject(message) && typeof message.answer === 'number' && isObject(message.outcome);

const isFault = (message: unknown): message is { readonly fault: string } =>
  isObject(message) && typeof message.fault === 'string';

/** Checks what arrived for a method; the failure names the field at fault. */
function checkInput(methods: Methods, name: string, input: unknown): Outcome<unknown> {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (method === undefined) return failure('invalid', `There is no method “${name}”.`);
  const result = v.safeParse(method.input, input, { abortEarly: true });
  if (result.success) return success(result.output);
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? undefined;
  return failure('invalid', issue.message, field);
}

const described = (error: unknown): Failure => ({
  kind: 'broken',
  message: error instanceof Error ? error.message : String(error),
});

/** Answers each call that arrives at the port; a handler that throws answers `broken`. */
export function serve<M extends Methods>(port: Port, methods: M, handlers: Handlers<M>): void {
  port.receive((message) => {
    if (!isCall(message)) return;
    const reply = (outcome: Outcome<unknown>) =>
      port.send({ answer: message.call, outcome } satisfies Answer);
    const checked = checkInput(methods, message.method, message.input);
    if (!checked.ok) return reply(checked);
    const handler = handlers[message.method] as (input: unknown) => Promise<Outcome<unknown>>;
    handler(checked.value).then(reply, (error) => reply({ ok: false, failure: described(error) }));
  });
}

/** A function per method that asks the other end of the port and resolves with its answer. */
export function connect<M extends Methods>(port: Port, methods: M): Caller<M> {
  const waiting = new Map<number, (outcome: Outcome<unknown>) => void>();
  let last = 0;
  port.receive((message) => {
    if (isAnswer(message)) {
      waiting.get(message.answer)?.(message.outcome);
      waiting.delete(message.answer);
    } else if (isFault(message)) {
      for (const resolve of waiting.values()) resolve(failure('broken', message.fault));
      waiting.clear();
    }
  });
  const ask = (method: string) => (input: unknown) =>
    new Promise<Outcome<unknown>>((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      port.send({ call: last, method, input } satisfies Call);
    });
  return Object.fromEntries(
    Object.keys(methods).map((name) => [name, ask(name)]),
  ) as unknown as Caller<M>;
}

interface Watch {
  readonly watch: number;
  readonly view: string;
  readonly input: unknown;
}
interface News {
  readonly news: number;
  readonly outcome: Outcome<unknown>;
}

const isWatch = (message: unknown): message is Watch =>
  isObject(message) && typeof message.watch === 'number' && typeof message.view === 'string';
const isUnwatch = (message: unknown): message is { readonly unwatch: number } =>
  isObject(message) && typeof message.unwatch === 'number';
const isNews = (message: unknown): message is News =>
  isObject(message) && typeof message.news === 'number' && isObject(message.outcome);

export type Readers<M extends Methods> = {
  readonly [Name in keyof M]: (
    input: InputOf<M[Name]>,
  ) => OutputOf<M[Name]> | Promise<OutputOf<M[Name]>>;
};
export type Watchers<M extends Methods> = {
  /** Calls back with the view now and after each change, until the returned function is called. */
  readonly [Name in keyof M]: (
    input: InputOf<M[Name]>,
    callback: (outcome: Outcome<OutputOf<M[Name]>>) => void,
  ) => () => void;
};

/**
 * Answers watches at the port with views read anew each time `changed` is called. A read that is
 * overtaken by a later one of the same watch is dropped; one that throws answers `broken`.
 */
export function serveViews<M extends Methods>(port: Port, methods: M, readers: Readers<M>) {
  const watched = new Map<number, Watch>();
  const latest = new Map<number, Promise<unknown>>();
  const tell = ({ watch, view, input }: Watch) => {
    const reading = readView(input, view);
    latest.set(watch, reading);
    void reading.then((outcome) => {
      if (latest.get(watch) === reading) port.send({ news: watch, outcome } satisfies News);
    });
  };
  const readView = async (input: unknown, view: string): Promise<Outcome<unknown>> => {
    const checked = checkInput(methods, view, input);
    const read = readers[view] as ((input: unknown) => unknown) | undefined;
    if (!checked.ok || !read) return checked;
    try {
      return success(await read(checked.value));
    } catch (error) {
      return { ok: false, failure: described(error) };
    }
  };
  port.receive((message) => {
    if (isWatch(message)) {
      watched.set(message.watch, message);
      tell(message);
    } else if (isUnwatch(message)) {
      watched.delete(message.unwatch);
      latest.delete(message.unwatch);
    }
  });
  return {
    /** Reads all views anew, or one alone. */
    changed: (only?: keyof M) => {
      for (const watch of watched.values())
        if (only === undefined || watch.view === only) tell(watch);
    },
  };
}

/** A function per view that watches it at the other end of the port. */
export function watchViews<M extends Methods>(port: Port, methods: M): Watchers<M> {
  const callbacks = new Map<number, (outcome: Outcome<unknown>) => void>();
  let last = 0;
  port.receive((message) => {
    if (isNews(message)) callbacks.get(message.news)?.(message.outcome);
  });
  const watch =
    (view: string) => (input: unknown, callback: (outcome: Outcome<unknown>) => void) => {
      last += 1;
      const id = last;
      callbacks.set(id, callback);
      port.send({ watch: id, view, input } satisfies Watch);
      return () => {
        callbacks.delete(id);
        port.send({ unwatch: id });
      };
    };
  return Object.fromEntries(
    Object.keys(methods).map((name) => [name, watch(name)]),
  ) as unknown as Watchers<M>;
}
