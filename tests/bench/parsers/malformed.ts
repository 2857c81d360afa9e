import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodedText } from '../../../src/domain/formats/decoded.ts';
import type { Random } from '../generated/random.ts';
import type { ReadFormat } from './killers.ts';

/** A file in which something is wrong. */
export interface Malformed {
  readonly format: ReadFormat;
  readonly text: string;
}

const FORMATS = ['bibtex', 'ris', 'medline', 'endnote-xml', 'csl-json', 'csv'] as const;

const PIECES = [
  ...['{', '}', '"', '@', ',', '=', '#', '\\', '<', '>', '&', '[', ']', '\r', '\n\n', '\u0000'],
  ...['TY  - ', 'ER  - ', 'PMID- ', '@a{', '<record>', '</record>', '{"a":', '\ud800', '\ufeff'],
];

/** The files of a format that the tests have. */
function samples(folder: string, format: ReadFormat): readonly string[] {
  const place = join(folder, format);
  return readdirSync(place)
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => decodedText(readFileSync(join(place, name))).text);
}

function mutated(text: string, random: Random): string {
  let now = text;
  for (let change = 0; change < 1 + random.below(8); change += 1) {
    const at = random.below(now.length + 1);
    const put = random.chance(0.7) ? random.one(PIECES) : now.slice(at, at + random.below(200));
    now = now.slice(0, at) + put + now.slice(at + random.below(30));
  }
  return now;
}

/** So many files: cut off anywhere, changed in a few places, and taken for another format. */
export function malformed(folder: string, count: number, random: Random): readonly Malformed[] {
  const all = FORMATS.map((format) => ({ format, texts: samples(folder, format) }));
  return Array.from({ length: count }, (_, at) => {
    const { format, texts } = random.one(all);
    const text = random.one(texts);
    if (at % 3 === 0) return { format, text: text.slice(0, random.below(text.length + 1)) };
    if (at % 3 === 1) return { format, text: mutated(text, random) };
    return { format: random.one(FORMATS), text };
  });
}
