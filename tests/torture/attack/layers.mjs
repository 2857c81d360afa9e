/**
 * What stands between an attack and what it wants, taken away one at a time: the rest must do.
 * @type {readonly import('../runner/faults.mjs').Fault[]}
 */
export const LAYERS = [
  {
    name: 'without the policy',
    file: 'src/main/response-headers.ts',
    from: "'Content-Security-Policy': CONTENT_SECURITY_POLICY,",
    to: '',
  },
  {
    name: 'without the rules for links, pictures and formulas',
    file: 'src/renderer/text/link.tsx',
    from: 'const address = linkAddress(url);',
    to: "const address = url === null ? linkAddress(url) : { ok: true, value: { kind: 'outside', url } };",
    also: [
      {
        file: 'src/renderer/text/picture.tsx',
        from: 'isShownImage(source)',
        to: 'source !== null',
      },
      { file: 'src/renderer/text/typeset.ts', from: 'trust: false,', to: 'trust: true,' },
    ],
  },
];
