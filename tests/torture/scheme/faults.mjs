/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'take any name as part of a path',
    file: 'src/main/bundled-path.ts',
    from: 'segments.every((segment) => SEGMENT.test(segment))',
    to: 'segments.length > 0',
  },
  {
    name: 'answer what is missing without headers',
    file: 'src/main/app-scheme.ts',
    from: "{ status: 404, headers: headersFor('not-found.txt') }",
    to: '{ status: 404 }',
  },
  {
    name: 'send no policy',
    file: 'src/main/response-headers.ts',
    from: "'Content-Security-Policy': CONTENT_SECURITY_POLICY,",
    to: '',
  },
];
