import { readFile } from 'node:fs/promises';
import { BrowserWindow, type Session, session } from 'electron';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import { IDENTITY } from '../identity.ts';

/** How long a report may take to be laid out and printed, in milliseconds. */
const PATIENCE = 5 * 60_000;

const CALLED_OFF = 'It was called off.';

/** The one address there is in the session that reports are printed in. */
const ADDRESS = `${IDENTITY.scheme}://report/`;

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves the document at one address and nothing at any other. An address of data would do for two
 * megabytes only, and one of a file would let the document stand beside all files of the disk; the
 * scheme of the app, in a session that is kept in memory alone, leads to this document and nowhere.
 */
function serveAlone(apart: Session, document: string): void {
  apart.protocol.handle(IDENTITY.scheme, async ({ url }) =>
    url === ADDRESS
      ? new Response(await readFile(document), { headers: HEADERS })
      : new Response('', { status: 404 }),
  );
}

/** Resolves when a window is called off, does not come to an end, or loses its process. */
function troubleOf(window: BrowserWindow, signal: AbortSignal): Promise<Outcome<never>> {
  return new Promise((resolve) => {
    const stop = (why: string) => () => resolve(failure('not-saved', why));
    const timer = setTimeout(stop('The report took too long to be laid out.'), PATIENCE);
    window.once('closed', () => clearTimeout(timer));
    const gone = 'There was not enough memory to lay the report out. Export fewer papers.';
    window.webContents.once('render-process-gone', stop(gone));
    signal.addEventListener('abort', stop(CALLED_OFF), { once: true });
  });
}

async function printed(window: BrowserWindow): Promise<Outcome<Uint8Array>> {
  try {
    await window.loadURL(ADDRESS);
    const bytes = await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return success(bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failure('not-saved', `The report could not be printed: ${why}.`);
  }
}

/**
 * Prints a document of the disk as a PDF, in a window that nobody sees and in which nothing runs; a
 * failure says why it cannot be.
 */
export async function printReport(
  document: string,
  signal: AbortSignal,
): Promise<Outcome<Uint8Array>> {
  if (signal.aborted) return failure('not-saved', CALLED_OFF);
  const apart = session.fromPartition('report');
  serveAlone(apart, document);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: apart,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    },
  });
  try {
    return await Promise.race([printed(window), troubleOf(window, signal)]);
  } finally {
    apart.protocol.unhandle(IDENTITY.scheme);
    if (!window.isDestroyed()) window.destroy();
  }
}
