import { type Outcome, success } from '../domain/outcome.ts';
import { searchesWords } from '../domain/query/query-for.ts';
import { type Port, serve, serveViews } from '../preload/channel.ts';
import { library, views } from '../preload/contract.ts';
import { compareNotes } from './compare-notes.ts';
import { type KeptOpen, keptOpen } from './kept-open.ts';
import type { Library } from './library.ts';
import { linkable, linkedPaper } from './links.ts';
import { complete } from './search/complete.ts';
import type { Starting } from './start.ts';
import { annotationsView } from './views/annotations-view.ts';
import { historyView } from './views/history-view.ts';
import { listView, papersIn, titled } from './views/list-view.ts';
import { paperView } from './views/paper-view.ts';
import { shelfView } from './views/shelf-view.ts';

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

// What cites and writes formats is loaded when something is first copied.
const copying = () => import('./copied-papers.ts');

/** How long the window has to itself first, in milliseconds, to draw a list that is not searched. */
const REST = 300;
/** How long after a change the first frame of the next start is kept, in milliseconds. */
const FRAME_PAUSE = 1000;

/** Does in the background what makes searching and the next start quick. */
async function tend({ index, keepFrame, onChange, settings }: Library): Promise<void> {
  let due: ReturnType<typeof setTimeout> | undefined;
  const keepSoon = () => {
    clearTimeout(due);
    due = setTimeout(() => void keepFrame(), FRAME_PAUSE);
  };
  onChange((only) => {
    if (only === undefined) keepSoon();
  });
  if (!searchesWords(settings().search)) await new Promise((resolve) => setTimeout(resolve, REST));
  // Where abstracts cannot be read all else is found, and lists say that not all is indexed.
  await index().catch(() => undefined);
}

/**
 * What is read of a library; where its storage is lost, as by damage that Chromium met only now,
 * silence until another one is open, which is begun at once.
 */
async function reading<T>(
  { now, writable }: KeptOpen,
  read: (library: Library) => T | Promise<T>,
): Promise<T> {
  const library = now();
  try {
    return await read(library);
  } catch (error) {
    if (!(await library.foundLost())) throw error;
    void writable();
    return new Promise(() => undefined);
  }
}

interface Serving {
  readonly starting: Promise<Starting>;
  /** Opens the library anew where the storage of the one before is lost. */
  readonly reopen: (before: Library) => Promise<Outcome<Library>>;
  /** How long an act waits for that, in milliseconds. */
  readonly limit: number;
}

/**
 * Answers at a port what the window asks of the library. What is asked before the library is open
 * waits for it; where it cannot be opened methods answer why, and views stay silent, not empty.
 */
export function serveLibrary(port: Port, { starting, reopen, limit }: Serving): void {
  let changed = (_only?: keyof typeof views) => {};
  const onNew = (library: Library) => {
    library.onChange((only) => changed(only));
    changed();
    renewWhenLost(library);
    library.watchBackups();
    void tend(library);
  };
  // Nothing may be written for hours, and what is read of a store that is gone is empty.
  const renewWhenLost = (library: Library) =>
    library.onLost(() => {
      void opening.then(async (started) => {
        if (started.ok) await started.value.writable();
      });
    });
  const opening = starting.then(async ({ library: first }): Promise<Outcome<KeptOpen>> => {
    const started = await first;
    return started.ok ? success(keptOpen(started.value, { reopen, limit, onNew })) : started;
  });
  type Use<T> = (opened: Library) => Outcome<T> | Promise<Outcome<T>>;
  const using = async <T>(use: Use<T>): Promise<Outcome<T>> => {
    const started = await opening;
    return started.ok ? use(started.value.now()) : started;
  };
  const writing = async <T>(use: Use<T>): Promise<Outcome<T>> => {
    const started = await opening;
    const writable = started.ok ? await started.value.writable() : started;
    return writable.ok ? use(writable.value) : writable;
  };
  serve(port, library, {
    start: async () => (await starting).first,
    act: (act) => writing((opened) => opened.act(act)),
    papersIn: (input) => using((opened) => success(papersIn(opened, input))),
    titled: (input) => using((opened) => success(titled(opened, input))),
    complete: ({ field, typed }) => using(({ finder }) => success(complete(finder, field, typed))),
    compareNotes: (input) => using((opened) => compareNotes(opened, input)),
    linked: ({ target }) => using((opened) => success(linkedPaper(opened, target))),
    linkable: ({ typed }) => using((opened) => success(linkable(opened, typed))),
    backups: () => using((opened) => opened.backups()),
    backup: ({ name }) => using((opened) => opened.backup(name)),
    importBackup: ({ name }) => using((opened) => opened.importBackup(name)),
    backUp: () => using((opened) => opened.backUp()),
    space: () => using((opened) => opened.space()),
    beginImport: () => using(({ imports }) => imports.begin()),
    addToImport: (part) => using(({ imports }) => imports.add(part)),
    readImport: (input) => using(({ imports }) => imports.read(input)),
    importedEntries: (input) => using(({ imports }) => imports.entries(input)),
    importedEntry: (input) => using(({ imports }) => imports.entry(input)),
    importProblems: (input) => using(({ imports }) => imports.problems(input)),
    chooseImport: (input) => using(({ imports }) => imports.choose(input)),
    chooseImportField: (input) => using(({ imports }) => imports.chooseField(input)),
    chooseImportExtra: (input) => using(({ imports }) => imports.chooseExtra(input)),
    matchColumns: (input) => using(({ imports }) => imports.match(input)),
    comparePapers: ({ kept, other }) => using(({ compare }) => compare(kept, other)),
    dropImport: (input) => using(({ imports }) => imports.drop(input)),
    exportPapers: (input) => using(({ exports }) => exports.begin(input)),
    cancelExport: () => using(({ exports }) => exports.cancel()),
    cite: (input) => using(async (opened) => (await copying()).cite(opened, input)),
    bibtexOf: (input) => using(async (opened) => (await copying()).bibtexOf(opened, input)),
    markdownLinks: (input) =>
      using(async (opened) => (await copying()).markdownLinks(opened, input)),
    syncMarkdown: ({ papers }) => writing(({ markdown }) => markdown.sync(papers)),
    stopMarkdown: () =>
      using(({ markdown }) => {
        markdown.stop();
        return success(null);
      }),
    keep: (settings) =>
      using(async (opened) => {
        const kept = await opened.keep(settings);
        await opened.keepFrame();
        return kept;
      }),
  });
  const watchPort = keepingEarly(port);
  void opening.then((started) => {
    if (!started.ok) return;
    const kept = started.value;
    const { now } = kept;
    let listing: Promise<unknown> = Promise.resolve();
    ({ changed } = serveViews(watchPort, views, {
      list: (input) => {
        const list = reading(kept, (opened) => listView(opened, input));
        listing = list.catch(() => undefined);
        return list;
      },
      paper: ({ id }) => reading(kept, (opened) => paperView(opened, id)),
      history: (input) => reading(kept, (opened) => historyView(opened, input)),
      shelf: () => shelfView(now()),
      annotations: (input) => reading(kept, (opened) => annotationsView(opened, input)),
      duplicates: ({ most }) => now().duplicates(most),
      importing: () => now().imports.view(),
      exporting: () => now().exports.view(),
      notices: () => now().notices(),
      markdown: () => now().markdown.view(),
      // A list that waits for the store is not kept waiting by what stands beside it.
      facets: async ({ text }) => {
        await listing;
        return now().finder.facets(text);
      },
    }));
    now().onChange((only) => changed(only));
    renewWhenLost(now());
    now().watchBackups();
    void tend(now());
  });
}
