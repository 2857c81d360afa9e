/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'take whatever arrives',
    file: 'src/preload/channel.ts',
    from: 'if (result.success) return success(result.output);',
    to: 'return success(input);',
  },
  {
    name: 'leave what is refused without an answer',
    file: 'src/preload/channel.ts',
    from: 'if (!checked.ok) return reply(checked);',
    to: 'if (!checked.ok) return;',
  },
];
