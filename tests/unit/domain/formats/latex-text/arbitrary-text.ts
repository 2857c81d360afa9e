import fc from 'fast-check';

/** Pieces that mean something to LaTeX or BibTeX, so that odd texts are common. */
const PIECES = [
  ...'ab XYz1é漢😀\\{}$%&#_^~"\'`-?!@,;=()[]|<>/.:\u0301\u00a0\u2009–—“”',
  '\\alpha',
  '\\foo',
  '\\foo{x}',
  '\\textbackslash{}',
  '\\"o',
  '\\$',
  '$x$',
  '$\\{x$',
  '$O(n^2)$',
  '\\(y\\)',
  '$$z$$',
  ' and ',
  ' others',
  'van der ',
  '--',
  "''",
  '``',
  '\\iffalse}\\fi{}',
  '@article{a,',
  '{\\foo}',
  '\\emph{',
  '\\url{',
  '\\href{',
  '&amp;',
  '&#36;',
  '$a&lt;b$',
];

/** Text as people write it, and as nobody would. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('Deep nets', 'A PyTorch {GAN} of $5', 'C# \\& C++', '100% of $O(\\log n)$'),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** One line without blanks at its ends or beside each other. */
export const anyLine: fc.Arbitrary<string> = anyText.map((text) =>
  text.replace(/[ \t\r\n\f\v]+/gu, ' ').replace(/^ | $/gu, ''),
);
