import { CitationKeys } from '../../domain/formats/bibtex/citation-keys.ts';
import type { Dialect } from '../../domain/formats/bibtex/dialect.ts';
import { writeBibtex } from '../../domain/formats/bibtex/write-bibtex.ts';
import { writeCslJson } from '../../domain/formats/csl-json/write-csl-json.ts';
import { writeCsv } from '../../domain/formats/csv/write-csv.ts';
import { writeRis } from '../../domain/formats/ris/write-ris.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { withReading } from '../../domain/reference/with-reading.ts';
import type { ExportedPaper, ExportWriter } from './exported-paper.ts';

const readingIn = ({ reference, state, held }: ExportedPaper): Reference =>
  withReading(reference, state, held.id);

const nothing = () => '';

/** References one by one, as somebody hands them over; it ends when there is none. */
class Handed implements Iterable<Reference> {
  #next: Reference | null = null;

  hand(reference: Reference): void {
    this.#next = reference;
  }

  *[Symbol.iterator](): Generator<Reference, void, void> {
    for (let next = this.#take(); next !== null; next = this.#take()) yield next;
  }

  #take(): Reference | null {
    const next = this.#next;
    this.#next = null;
    return next;
  }
}

type Writes = (references: Iterable<Reference>) => Generator<string, void, void>;

/** A writer of one that pulls its references and yields the text of each; with a heading or without. */
function pulling(writes: Writes, keyed: (reference: Reference) => Reference, hasHeading: boolean) {
  const handed = new Handed();
  const pieces = writes(handed);
  const step = () => pieces.next().value ?? '';
  return {
    begin: hasHeading ? step : nothing,
    add: (paper) => {
      handed.hand(keyed(readingIn(paper)));
      return step();
    },
    end: step,
  } satisfies ExportWriter;
}

/** The same reference with a key that no other in the file has. */
function keying(): (reference: Reference) => Reference {
  const keys = new CitationKeys();
  return (reference) => ({ ...reference, citationKey: keys.keyFor(reference) });
}

/** Entries with an empty line between them. */
export function bibtexWriter(dialect: Dialect): ExportWriter {
  const keys = new CitationKeys();
  let between = '';
  return {
    begin: nothing,
    add: (paper) => {
      const reference = readingIn(paper);
      const text = between + writeBibtex(reference, dialect, keys.keyFor(reference));
      between = '\n';
      return text;
    },
    end: nothing,
  };
}

/** Entries, each with an empty line after it. */
export function risWriter(): ExportWriter {
  const keyed = keying();
  return { begin: nothing, add: (paper) => writeRis(keyed(readingIn(paper))), end: nothing };
}

/** A table with a heading. */
export const csvWriter = (): ExportWriter => pulling(writeCsv, keying(), true);

/** One list of items. */
export function cslJsonWriter(): ExportWriter {
  const keyed = keying();
  // An item that had an id keeps it, which the writer sees to: it has no need of a key.
  const keyedAnew = (reference: Reference) =>
    reference.source.format === 'csl-json' ? reference : keyed(reference);
  return pulling(writeCslJson, keyedAnew, false);
}
