import { faultNamed } from './faults.mjs';

/** Names the fault that this process and those it starts run with. */
export const FAULT = 'READING_LIST_FAULT';

/** Replaces the words of a fault in what is compiled; the sources stay as they are. */
export function planted() {
  const name = process.env[FAULT];
  if (name === undefined) return { name: 'no-fault' };
  const fault = faultNamed(name);
  return {
    name: 'fault',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} code @param {string} id */
    transform(code, id) {
      if (!id.endsWith(`/${fault.file}`)) return null;
      if (code.split(fault.from).length !== 2)
        throw new Error(`“${fault.from}” does not stand once in ${fault.file}.`);
      return { code: code.replace(fault.from, () => fault.to), map: null };
    },
  };
}
