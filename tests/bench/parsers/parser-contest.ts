import { readBibtex } from '../../../src/domain/formats/bibtex/read-bibtex.ts';
import { readCslJson } from '../../../src/domain/formats/csl-json/read-csl-json.ts';
import { csvColumns } from '../../../src/domain/formats/csv/csv-columns.ts';
import { readCsv } from '../../../src/domain/formats/csv/read-csv.ts';
import { readEndnoteXml } from '../../../src/domain/formats/endnote-xml/read-endnote-xml.ts';
import { readMedline } from '../../../src/domain/formats/medline/read-medline.ts';
import { readRis } from '../../../src/domain/formats/ris/read-ris.ts';
import type { Reader } from '../../../src/domain/reference/found.ts';
import { random } from '../generated/random.ts';
import { KILLERS, type ReadFormat } from './killers.ts';
import { malformed } from './malformed.ts';

const READERS: Readonly<Record<ReadFormat, Reader>> = {
  bibtex: readBibtex,
  ris: readRis,
  medline: readMedline,
  'endnote-xml': readEndnoteXml,
  'csl-json': readCslJson,
  csv: (text) => readCsv(text, csvColumns(text)),
};

/** Reads a whole text; how long that took, in milliseconds. */
function timeOf(format: ReadFormat, text: string): number {
  const begun = performance.now();
  for (const _ of READERS[format](text));
  return performance.now() - begun;
}

/** What takes longer than this, in milliseconds, is told well enough by one pair. */
const LONG = 10_000;

/** How long each killer took at `length` code units and at twice that, by turns. */
export function* killerTimes(length: number, pairs: number) {
  for (const { format, what, text } of KILLERS) {
    const [one, two] = [text(length), text(2 * length)];
    // Of a first reading, the engine's own work is a part.
    timeOf(format, text(length / 10));
    const times: { readonly once: number; readonly twice: number }[] = [];
    const begun = performance.now();
    while (times.length === 0 || (times.length < pairs && performance.now() - begun < LONG))
      times.push({ once: timeOf(format, one), twice: timeOf(format, two) });
    yield { format, what, times };
  }
}

/** What became of malformed files: how long each took, and of which readers what was thrown. */
export function readMalformed(folder: string, count: number, seed: number) {
  const times: number[] = [];
  const thrown: string[] = [];
  for (const { format, text } of malformed(folder, count, random(seed)))
    try {
      times.push(timeOf(format, text));
    } catch (error) {
      thrown.push(`${format}: ${error instanceof Error ? error.message : String(error)}`);
    }
  return { times, thrown };
}
