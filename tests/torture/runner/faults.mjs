import { ATTACK_FAULTS as ATTACK, BARE_FAULTS as BARE } from '../attack/faults.mjs';
import { LAYERS } from '../attack/layers.mjs';
import { FAULTS as BRIDGE } from '../bridge/faults.mjs';
import { FAULTS as CLOCK } from '../clock/faults.mjs';
import { FAULTS as CLOSED_VIEWS } from '../closed-views/faults.mjs';
import { FAULTS as COMMANDS } from '../commands/faults.mjs';
import { FAULTS as DAMAGE } from '../damage/faults.mjs';
import { FAULTS as DRILL } from '../drill/faults.mjs';
import { FAULTS as FULL_DISK } from '../full-disk/faults.mjs';
import { FAULTS as GUARDS } from '../guards/faults.mjs';
import { FAULTS as IO } from '../io/faults.mjs';
import { FAULTS as JOURNAL } from '../journal/faults.mjs';
import { FAULTS as KILL } from '../kill/faults.mjs';
import { FAULTS as LINKS } from '../links/faults.mjs';
import { FAULTS as LONG } from '../long/faults.mjs';
import { FAULTS as NETWORK } from '../network/faults.mjs';
import { FAULTS as POISON } from '../poison/faults.mjs';
import { FAULTS as POWER } from '../power/faults.mjs';
import { FAULTS as SANDBOX } from '../sandbox/faults.mjs';
import { FAULTS as SCHEME } from '../scheme/faults.mjs';
import { FAULTS as SIZE } from '../size/faults.mjs';
import { FAULTS as TORN } from '../torn/faults.mjs';
import {
  MIGRATE_FAULTS as MIGRATE,
  OLDER_FAULTS as OLDER,
  SECOND_START_FAULTS as SECOND_START,
} from '../versions/faults.mjs';

/**
 * A mistake planted in a copy of the product, to show that a part is able to fail.
 * @typedef {object} Fault
 * @property {string} name
 * @property {string} file where it is planted
 * @property {string} from the words that are replaced, once
 * @property {string} to
 * @property {readonly Place[]} [also] where else something is replaced
 */

/** @typedef {Pick<Fault, 'file' | 'from' | 'to'>} Place */

/**
 * The faults by the name of the part that has to catch them.
 * @type {Readonly<Record<string, readonly Fault[]>>}
 */
export const FAULTS = {
  journal: JOURNAL,
  clock: CLOCK,
  io: IO,
  power: POWER,
  kill: KILL,
  torn: TORN,
  damage: DAMAGE,
  'full-disk': FULL_DISK,
  commands: COMMANDS,
  poison: POISON,
  drill: DRILL,
  migrate: MIGRATE,
  older: OLDER,
  'second-start': SECOND_START,
  scheme: SCHEME,
  links: LINKS,
  bridge: BRIDGE,
  attack: ATTACK,
  bare: BARE,
  guards: GUARDS,
  sandbox: SANDBOX,
  network: NETWORK,
  long: LONG,
  'closed-views': CLOSED_VIEWS,
  size: SIZE,
};

/**
 * The faults that a part has to catch.
 * @param {string} part
 */
export const faultsOf = (part) => FAULTS[part] ?? [];

/**
 * A fault by its name.
 * @param {string} name
 */
export function faultNamed(name) {
  const fault = [...Object.values(FAULTS).flat(), ...LAYERS].find((each) => each.name === name);
  if (!fault) throw new Error(`There is no fault “${name}”.`);
  return fault;
}
