import type { Random } from '../../bench/generated/random.ts';
import type { Part } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';
import { Session } from './session.ts';

const COMMANDS = 100;

/** Does one thing, the usual ones more often. */
function step(session: Session, random: Random): Promise<readonly string[]> {
  const which = random.below(100);
  if (which < 66) return session.command();
  if (which < 76) return session.undo();
  if (which < 83) return session.redo();
  if (which < 87) return session.backUp();
  if (which < 90) return session.restore();
  if (which < 94) return session.kill();
  if (which < 95) return session.restart('nothing');
  return session.restart(which < 97 ? 'store' : 'journal');
}

async function round(folder: string, random: Random): Promise<readonly string[]> {
  const session = new Session(folder, random);
  try {
    const wrong = [...(await session.start())];
    for (let done = 0; done < COMMANDS && wrong.length === 0; done += 1)
      wrong.push(...(await step(session, random)));
    // What the store held is to be had from the journal alone.
    if (wrong.length === 0) wrong.push(...(await session.restart('store')));
    return wrong;
  } finally {
    await session.close();
  }
}

/** Library, store, journal and snapshots together, beside a plain model of what a person did. */
export const COMMANDS_PART: Part = {
  name: 'commands',
  title: '100 commands by chance, with restarts, kills, lost files and restored backups',
  wanted: 'after each of them the app holds exactly what a plain model of them holds',
  limits: 'The store is one in memory; a kill is a start from the files of that moment.',
  full: 1000,
  small: 3,
  needs: 'node',
  begin: () => inScratch(round),
};
