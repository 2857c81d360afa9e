import { ATTACK, BARE } from '../attack/part.ts';
import { BRIDGE } from '../bridge/part.ts';
import { CLOCK } from '../clock/part.ts';
import { CLOSED_VIEWS } from '../closed-views/part.ts';
import { COMMANDS_PART } from '../commands/part.ts';
import { DAMAGE } from '../damage/part.ts';
import { DEPENDENCIES } from '../dependencies/part.ts';
import { DRILL } from '../drill/part.ts';
import { FULL_DISK } from '../full-disk/part.ts';
import { GUARDS } from '../guards/part.ts';
import { IO } from '../io/part.ts';
import { JOURNAL } from '../journal/part.ts';
import { KILL } from '../kill/part.ts';
import { LINKS } from '../links/part.ts';
import { LONG } from '../long/part.ts';
import { NETWORK } from '../network/part.ts';
import { POISON } from '../poison/part.ts';
import { POWER } from '../power/part.ts';
import { SANDBOX } from '../sandbox/part.ts';
import { SCHEME } from '../scheme/part.ts';
import { SIZE_PART } from '../size/part.ts';
import { TORN } from '../torn/part.ts';
import { MIGRATE } from '../versions/migrate.ts';
import { OLDER } from '../versions/older.ts';
import { SECOND_START } from '../versions/second-start.ts';
import type { Part } from './part.ts';

/** All parts in the order in which they run. */
export const PARTS: readonly Part[] = [
  JOURNAL,
  CLOCK,
  IO,
  POWER,
  KILL,
  TORN,
  DAMAGE,
  FULL_DISK,
  COMMANDS_PART,
  POISON,
  DRILL,
  MIGRATE,
  OLDER,
  SECOND_START,
  SCHEME,
  LINKS,
  BRIDGE,
  ATTACK,
  BARE,
  GUARDS,
  SANDBOX,
  NETWORK,
  DEPENDENCIES,
  LONG,
  CLOSED_VIEWS,
  SIZE_PART,
];
