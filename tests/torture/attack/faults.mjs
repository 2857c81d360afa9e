/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const ATTACK_FAULTS = [
  {
    name: 'show any picture',
    file: 'src/renderer/text/picture.tsx',
    from: 'isShownImage(source)',
    to: 'source !== null',
  },
  {
    name: 'follow any link',
    file: 'src/renderer/text/link.tsx',
    from: 'const address = linkAddress(url);',
    to: "const address = url === null ? linkAddress(url) : { ok: true, value: { kind: 'outside', url } };",
  },
  {
    name: 'trust formulas',
    file: 'src/renderer/text/typeset.ts',
    from: 'trust: false,',
    to: 'trust: true,',
  },
];

/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const BARE_FAULTS = [
  {
    name: 'open outside whatever the page asks for',
    file: 'src/main/open-link.ts',
    from: 'if (!link.ok) return link;',
    to: 'if (!link.ok) await openOutside(text);',
  },
];
