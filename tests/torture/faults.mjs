/**
 * A mistake planted in a copy of the product, to show that a part is able to fail.
 * @typedef {object} Fault
 * @property {string} name
 * @property {string} part the part that has to catch it
 * @property {string} file where it is planted
 * @property {string} from the words that are replaced, once
 * @property {string} to
 */

const VAULT = 'src/main/vault';

/** @type {readonly Fault[]} */
export const FAULTS = [
  {
    name: 'take a record whose checksum is wrong',
    part: 'journal',
    file: `${VAULT}/journal-line.ts`,
    from: ' || crc32(json) !== header[2]',
    to: '',
  },
  {
    name: 'stop at the first damaged record',
    part: 'journal',
    file: `${VAULT}/journal-line.ts`,
    from: 'sound ??= start;',
    to: 'sound ??= start; break;',
  },
  {
    name: 'take a last record without its end',
    part: 'journal',
    file: `${VAULT}/journal-line.ts`,
    from: 'newline < 0 ? null : decodeLine(bytes.subarray(start, newline))',
    to: 'decodeLine(bytes.subarray(start, newline < 0 ? bytes.length : newline))',
  },
  {
    name: 'say nothing of damage',
    part: 'journal',
    file: `${VAULT}/journal.ts`,
    from: 'if (notice) notices.push(notice);',
    to: '',
  },
  {
    name: 'throw the damaged part away',
    part: 'journal',
    file: `${VAULT}/segments.ts`,
    from: 'await createFile(path, bytes);',
    to: '',
  },
  {
    name: 'leave the damage where it is',
    part: 'journal',
    file: `${VAULT}/segments.ts`,
    from: 'await replaceFile(path, repaired);',
    to: '',
  },
  {
    name: 'acknowledge before it is written',
    part: 'journal',
    file: `${VAULT}/segment-file.ts`,
    from: 'const { bytesWritten } = await handle.write(bytes);',
    to: 'setTimeout(() => void handle.write(bytes).catch(() => undefined), 5); const bytesWritten = bytes.length;',
  },
  {
    name: 'restore from the newest by the clock',
    part: 'clock',
    file: `${VAULT}/snapshots.ts`,
    from: 'latest((await whole())',
    to: 'newest((await whole())',
  },
  {
    name: 'keep none by their number of changes',
    part: 'clock',
    file: `${VAULT}/snapshot-rotation.ts`,
    from: '...fullest.slice(0, ALWAYS),',
    to: '',
  },
  {
    name: 'order acts by the clock alone',
    part: 'clock',
    file: 'src/domain/change/stamped.ts',
    from: 'id = nextChangeId(id, now, device);',
    to: 'id = nextChangeId(null, now, device);',
  },
];
