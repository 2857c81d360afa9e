import { faultNamed } from './faults.mjs';

/** Names the fault, or several, that this process and those it starts run with. */
export const FAULT = 'READING_LIST_FAULT';

const AND = ' + ';

/**
 * Names a fault beside that of this process.
 * @param {string} name
 */
export const besideFault = (name) => [name, ...faultNames()].join(AND);

const faultNames = () => process.env[FAULT]?.split(AND) ?? [];

/** Replaces the words of a fault in what is compiled; the sources stay as they are. */
export function planted() {
  const faults = faultNames().map(faultNamed);
  const places = faults.flatMap((fault) => [fault, ...(fault.also ?? [])]);
  return {
    name: 'fault',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} code @param {string} id */
    transform(code, id) {
      const here = places.filter(({ file }) => id.endsWith(`/${file}`));
      if (here.length === 0) return null;
      let changed = code;
      for (const { file, from, to } of here) {
        if (changed.split(from).length !== 2)
          throw new Error(`“${from}” does not stand once in ${file}.`);
        changed = changed.replace(from, () => to);
      }
      return { code: changed, map: null };
    },
  };
}
