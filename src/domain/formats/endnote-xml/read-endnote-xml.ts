import type { Found, Problem, Reader } from '../../reference/found.ts';
import { lineCounter } from '../line-counter.ts';
import { readRecord } from './read-record.ts';
import { RecordFields } from './record-fields.ts';
import { xmlTokens } from './scan-xml.ts';

const EMPTY = 'This record is empty and was left out.';

interface OpenRecord {
  readonly line: number;
  readonly fields: RecordFields;
}

const unreadable = (line: number, message: string, end: number): Found => ({
  kind: 'unreadable',
  problem: { line, message },
  end,
});

function problemOf(record: OpenRecord, isClosed: boolean): readonly Problem[] {
  const { line, fields } = record;
  if (!isClosed)
    return [
      { line, message: 'The end of this record is missing; it was read up to the next record.' },
    ];
  return fields.isMismatched
    ? [
        {
          line,
          message:
            'Some elements of this record are not closed as they should be; it was read as far as they can be told apart.',
        },
      ]
    : [];
}

function found(record: OpenRecord, end: number, isClosed: boolean): Found {
  const fields = record.fields.finish();
  const { line } = record;
  if (fields.length === 0) return unreadable(line, EMPTY, end);
  const problems = problemOf(record, isClosed);
  return { kind: 'reference', reference: readRecord(fields), line, end, problems };
}

/**
 * Reads the XML that EndNote exports: each `record`, its texts without their styles but for raised
 * and lowered ones, and all elements in its source by their path. Never fails; a record that is
 * damaged costs only itself, and it takes time in proportion to the text.
 */
export const readEndnoteXml: Reader = function* readEndnoteXml(text) {
  const lineAt = lineCounter(text);
  let record: OpenRecord | null = null;
  let isEndnote = false;
  for (const token of xmlTokens(text)) {
    if (token.kind === 'open' && token.name === 'records') isEndnote = true;
    const isRecord = token.kind !== 'text' && token.name === 'record';
    if (record && !isRecord) record.fields.take(token);
    if (!isRecord) continue;
    isEndnote = true;
    if (record)
      yield found(record, token.kind === 'open' ? token.start : token.end, token.kind === 'close');
    if (token.kind === 'open' && token.isEmpty)
      yield unreadable(lineAt(token.start), EMPTY, token.end);
    record =
      token.kind === 'open' && !token.isEmpty
        ? { line: lineAt(token.start), fields: new RecordFields() }
        : null;
  }
  if (record)
    yield unreadable(
      record.line,
      'The file breaks off within the record that begins here; it was left out.',
      text.length,
    );
  else if (!isEndnote && text.trim() !== '')
    yield unreadable(1, 'This is no XML of EndNote; nothing was read from it.', text.length);
};
