import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Gives the command that runs npm: the npm that runs this script, else the one beside Node.
 * @param {readonly string[]} args
 * @returns {[command: string, args: string[]]}
 */
export function npmCommand(args) {
  const beside = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath ?? '',
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
  ];
  const cli = candidates.find((path) => /^npm-cli\.c?js$/.test(basename(path)) && existsSync(path));
  return cli ? [process.execPath, [cli, ...args]] : ['npm', [...args]];
}
