/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'open what the page asks for without a press',
    file: 'src/preload/user-act.ts',
    from: 'activation.isActive\n',
    to: 'true\n',
  },
  {
    name: 'open links to files',
    file: 'src/domain/safe/link-address.ts',
    from: "['https:', 'http:', 'mailto:']",
    to: "['https:', 'http:', 'mailto:', 'file:']",
  },
  {
    name: 'open an address as it was written',
    file: 'src/domain/safe/link-address.ts',
    from: 'return success(url.href);',
    to: 'return success(text);',
  },
  {
    name: 'take addresses with a user name',
    file: 'src/domain/safe/link-address.ts',
    from: "if (url.username !== '' || url.password !== '')",
    to: 'if (url.href.length < 0)',
  },
];
