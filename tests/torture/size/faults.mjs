/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'never pack a full part of the journal',
    file: 'src/main/vault/packer.ts',
    from: 'if (loose.length > 0) packing ??= pack();',
    to: '',
  },
  {
    name: 'leave the copy of the database that is for this session',
    file: 'src/main/session-marker.ts',
    from: `export function endSession(folder: string): void {
  rmSync(atStart(folder), { recursive: true, force: true });`,
    to: 'export function endSession(folder: string): void {',
  },
  {
    name: 'write each line of the journal twelve times and never pack it',
    file: 'src/main/vault/journal-writer.ts',
    from: 'await file.append(line);',
    to: 'await file.append(Buffer.concat(Array(12).fill(line)));',
    also: [
      {
        file: 'src/main/vault/journal-writer.ts',
        from: 'tail.length += line.length;',
        to: 'tail.length += 12 * line.length;',
      },
      {
        file: 'src/main/vault/packer.ts',
        from: 'if (loose.length > 0) packing ??= pack();',
        to: '',
      },
    ],
  },
];
