import type { UserState } from '../../../src/domain/change/user-state.ts';
import type { Random } from '../../bench/generated/random.ts';
import type { Command } from './command.ts';
import { MARK_COMMANDS } from './mark-commands.ts';
import { NOTE_COMMANDS } from './note-commands.ts';
import { PAPER_COMMANDS } from './paper-commands.ts';
import type { Shelf } from './shelf.ts';
import { VIEW_COMMANDS } from './view-commands.ts';

const MAKERS = [...PAPER_COMMANDS, ...NOTE_COMMANDS, ...MARK_COMMANDS, ...VIEW_COMMANDS];

/** Something that can be done now. */
export function randomCommand(random: Random, shelf: Shelf, state: UserState): Command {
  for (;;) {
    const command = random.one(MAKERS)(random, shelf, state);
    if (command) return command;
  }
}
