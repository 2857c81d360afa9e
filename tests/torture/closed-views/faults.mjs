/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'hold each toolbar that was shown',
    file: 'src/renderer/highlights/toolbar.tsx',
    from: 'return () => observer.disconnect();',
    to: 'return () => { observer.disconnect(); Object.assign(globalThis, { held: [Reflect.get(globalThis, "held"), bar] }); };',
  },
];
