/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'take a record whose checksum is wrong',
    file: 'src/main/vault/checked-line.ts',
    from: ' && crc32(content) === header[2]',
    to: '',
  },
  {
    name: 'stop at the first damaged record',
    file: 'src/main/vault/journal-line.ts',
    from: 'sound ??= start;',
    to: 'sound ??= start; break;',
  },
  {
    name: 'take a last record without its end',
    file: 'src/main/vault/journal-line.ts',
    from: 'newline < 0 ? null : decodeLine(bytes.subarray(start, newline))',
    to: 'decodeLine(bytes.subarray(start, newline < 0 ? bytes.length : newline))',
  },
  {
    name: 'say nothing of damage',
    file: 'src/main/vault/journal.ts',
    from: 'if (notice) notices.push(notice);',
    to: '',
  },
  {
    name: 'throw the damaged part away',
    file: 'src/main/vault/segments.ts',
    from: 'await createFile(path, bytes);',
    to: '',
  },
  {
    name: 'leave the damage where it is',
    file: 'src/main/vault/segments.ts',
    from: 'await replaceFile(path, repaired);',
    to: '',
  },
  {
    name: 'acknowledge before it is written',
    file: 'src/main/vault/segment-file.ts',
    from: 'const { bytesWritten } = await handle.write(bytes);',
    to: 'setTimeout(() => void handle.write(bytes).catch(() => undefined), 5); const bytesWritten = bytes.length;',
  },
];
