import { type Outcome, success } from '../domain/outcome.ts';
import { type Port, serve, serveViews } from '../preload/channel.ts';
import { library, views } from '../preload/contract.ts';
import type { Library } from './library.ts';
import { searchPrepared } from './search-prepared.ts';
import { listView, paperAt } from './views/list-view.ts';
import { paperView } from './views/paper-view.ts';
import { shelfView } from './views/shelf-view.ts';
import { startedView } from './views/started-view.ts';

/** The same port for one receiver, who also gets what arrived before it began to receive. */
function keepingEarly(port: Port): Port {
  const early: unknown[] = [];
  let pass = (message: unknown) => {
    early.push(message);
  };
  port.receive((message) => pass(message));
  return {
    send: (message) => port.send(message),
    receive: (handler) => {
      pass = handler;
      early.splice(0).forEach(handler);
    },
  };
}

/**
 * Answers at a port what the window asks of the library. What is asked before the library is open
 * waits for it; where it cannot be opened methods answer why, and views stay silent, not empty.
 */
export function serveLibrary(port: Port, starting: Promise<Outcome<Library>>): void {
  const using = async <T>(
    use: (opened: Library) => Outcome<T> | Promise<Outcome<T>>,
  ): Promise<Outcome<T>> => {
    const started = await starting;
    return started.ok ? use(started.value) : started;
  };
  serve(port, library, {
    start: () => using((opened) => success(startedView(opened))),
    act: (act) => using((opened) => opened.act(act)),
    paperAt: ({ query, index }) =>
      using(({ catalogue }) => success(paperAt(catalogue(), query, index))),
    keep: (settings) => using((opened) => opened.keep(settings)),
  });
  const watchPort = keepingEarly(port);
  void starting.then((started) => {
    if (!started.ok) return;
    const { catalogue, onChange } = started.value;
    const { changed } = serveViews(watchPort, views, {
      list: (input) => listView(catalogue(), input),
      paper: ({ id }) => paperView(catalogue(), id),
      shelf: () => shelfView(catalogue()),
    });
    onChange(changed);
    void searchPrepared(catalogue().papers);
  });
}
