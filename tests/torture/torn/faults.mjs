/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'leave a store that cannot be read as it is',
    file: 'src/library/start.ts',
    from: 'if (!(error instanceof Unreadable)) throw error;',
    to: 'if (error) throw error;',
  },
  {
    name: 'believe the noted end of the log',
    file: 'src/library/store/load-library.ts',
    from: '      head,\n      isMiscounted: head.count !== noted.count || head.last !== noted.last,',
    to: '      head: noted,\n      isMiscounted: false,',
  },
];
