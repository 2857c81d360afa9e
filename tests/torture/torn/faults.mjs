/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'believe the noted end of the log',
    file: 'src/library/store/load-library.ts',
    from: '      head,\n      isMiscounted: head.count !== noted.count || head.last !== noted.last,',
    to: '      head: noted,\n      isMiscounted: false,',
  },
];
