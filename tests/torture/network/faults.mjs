/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'ask another machine for news at the start',
    file: 'src/main/index.ts',
    from: "app.on('window-all-closed', () => app.quit());",
    to: "app.on('window-all-closed', () => app.quit()); void import('node:net').then(({ connect }) => connect(80, '192.0.2.1').on('error', () => undefined));",
  },
];
